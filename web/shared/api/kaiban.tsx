import { createContext, use, type ReactNode } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createKaibanClient, type KaibanClient } from '../../../client/client.ts';
import { ProblemError } from '../../../client/problem-error.ts';
import { observeTime } from './clock.ts';

const Kaiban = createContext<KaibanClient | undefined>(undefined);

/** How often an open page asks again. */
export const pollEvery = 2_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && !(error instanceof ProblemError && error.status < 500),
      refetchOnWindowFocus: true,
    },
  },
});

/** Gives every page below it the client of the service. */
export function KaibanProvider({
  token,
  children,
}: {
  readonly token: () => Promise<string | undefined>;
  readonly children: ReactNode;
}) {
  return (
    <Kaiban value={clientFor(token)}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </Kaiban>
  );
}

/** The client of the service, with the token of whoever is signed in. */
export function useKaiban(): KaibanClient {
  const client = use(Kaiban);
  if (!client) throw new Error('there is no KaibanProvider above this page');
  return client;
}

const clients = new Map<() => Promise<string | undefined>, KaibanClient>();

function clientFor(token: () => Promise<string | undefined>): KaibanClient {
  const known = clients.get(token);
  if (known) return known;
  const client = createKaibanClient({
    baseUrl: window.location.origin,
    token,
    fetch: async (request) => {
      const response = await fetch(request, { cache: 'no-cache' });
      observeTime(response);
      return response;
    },
  });
  clients.set(token, client);
  return client;
}
