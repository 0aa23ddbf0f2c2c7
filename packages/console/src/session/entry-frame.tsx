import './sign-in.css';
import type { ReactNode } from 'react';
import { Brand } from '../shell/brand.js';

/** The frame of all ways in without an account. */
export function EntryFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="sign-in-page">
      <main className="sign-in">
        <header className="sign-in-top">
          <Brand />
        </header>
        {children}
      </main>
    </div>
  );
}
