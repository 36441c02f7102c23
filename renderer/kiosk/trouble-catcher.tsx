/**
 * Whatever breaks while drawing: the patient is asked to the desk, and the kiosk starts again within seconds.
 */
import { Component, type ReactNode } from 'react';
import type { VisitEngine } from './visit-engine.ts';

interface CatcherProps {
  readonly engine: VisitEngine;
  /** What is drawn here: another one is tried anew. */
  readonly of?: unknown;
  /** Whether the patient sees what is drawn here; help over a page that cannot be drawn is no trouble. */
  readonly isSeen: boolean;
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

export class TroubleCatcher extends Component<CatcherProps, { readonly broken: boolean; readonly of: unknown }> {
  override state = { broken: false, of: this.props.of };

  static getDerivedStateFromProps({ of }: CatcherProps, before: { readonly of: unknown }) {
    return of === before.of ? null : { broken: false, of };
  }

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidMount() {
    this.#tell();
  }

  override componentDidUpdate() {
    this.#tell();
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }

  #tell(): void {
    if (this.state.broken && this.props.isSeen) this.props.engine.tell({ kind: 'trouble-met' });
  }
}
