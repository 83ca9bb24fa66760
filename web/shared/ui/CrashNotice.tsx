import { Component, type ReactNode } from 'react';

type Props = { readonly notice: ReactNode; readonly children: ReactNode };

/** Shows a notice in place of pages that have crashed; a blank screen would help nobody. */
export class CrashNotice extends Component<Props, { readonly hasCrashed: boolean }> {
  override readonly state = { hasCrashed: false };

  static getDerivedStateFromError(): { readonly hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? this.props.notice : this.props.children;
  }
}
