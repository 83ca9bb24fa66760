import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * One thing the reader may do: a repeated try carries the same request key, and whatever comes of it, the pages
 * ask for the new state.
 */
export function useMove<Input>(move: (input: Input, idempotencyKey: string) => Promise<unknown>) {
  const queries = useQueryClient();
  const request = useRef({ content: '', key: '' });
  return useMutation({
    mutationFn: (input: Input) => {
      const content = JSON.stringify(input ?? null);
      if (request.current.content !== content || request.current.key === '') {
        request.current = { content, key: crypto.randomUUID() };
      }
      return move(input, request.current.key);
    },
    onSuccess: () => {
      request.current = { content: '', key: '' };
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
