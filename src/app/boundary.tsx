import { Component, type ReactNode } from 'react';
import { ProblemPage } from '../ui/problem-page.tsx';

/** The last net: a fault in the page shows what to do instead of nothing. The events so far are already saved. */
export class Boundary extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <ProblemPage /> : this.props.children;
  }
}
