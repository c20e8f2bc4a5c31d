import { Component, type ReactNode } from "react";
import { beginAttempt } from "#ui/attempts.ts";

interface ErrorBoundaryProps {
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
  /** A change of this value tries again: a panel that failed under one filter may draw under the next. */
  readonly resetKey?: unknown;
  readonly onRetry?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: { readonly error: unknown } | null;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.failure && before.resetKey !== this.props.resetKey) this.tryAgain();
  }

  private readonly retry = (): void => {
    this.props.onRetry?.();
    this.tryAgain();
  };

  private tryAgain(): void {
    beginAttempt();
    this.setState({ failure: null });
  }

  override render(): ReactNode {
    return this.state.failure ? this.props.fallback(this.state.failure.error, this.retry) : this.props.children;
  }
}
