/** Conventional Commits: feat, fix, docs, refactor, perf, test, build, ci, chore, style or revert. */
export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'header-max-length': [2, 'always', 72],
    // The body is prose; its lines may wrap where they are read.
    'body-max-line-length': [0],
    'footer-max-line-length': [0],
  },
};
