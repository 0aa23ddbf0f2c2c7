import type { NextConfig } from 'next';

const config: NextConfig = {
  distDir: 'dist',
  experimental: { serverActions: { bodySizeLimit: '64kb' } },
  // Types of the whole repository are checked together.
  typescript: { ignoreBuildErrors: true },
};

export default config;
