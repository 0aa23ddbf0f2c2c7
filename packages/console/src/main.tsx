import '@fontsource-variable/plus-jakarta-sans/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/overlays.css';
import './styles/page.css';
import './styles/tables.css';
import './styles/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { queryClient } from './api/queries.js';
import { LanguageProvider } from './catalogue/language.js';
import { SessionGate } from './session/session-gate.js';
import { settings } from './settings.js';
import { applyTheme } from './shell/theme.js';

applyTheme();
const root = document.querySelector('#console');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider>
          <Router base={settings.basePath}>
            <SessionGate />
          </Router>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
