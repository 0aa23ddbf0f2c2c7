import type { Metadata, Viewport } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import './globals.css';

export const metadata: Metadata = { title: 'Layanan Contoh' };
export const viewport: Viewport = { colorScheme: 'light dark' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="id">
      <body>
        <header>
          <strong>Layanan Contoh</strong>
          <nav>
            <Link href="/">Mengadu</Link>
            <Link href="/status">Lacak laporan</Link>
          </nav>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
