import { useAuth } from 'react-oidc-context';
import { useLocation } from 'react-router';

const signedOut = 'kaiban.signed-out';

/** Who is signed in, and the ways in and out. */
export function useSession() {
  const auth = useAuth();
  const { pathname, search } = useLocation();
  const { profile } = auth.user ?? {};
  return {
    isSignedIn: auth.isAuthenticated,
    isBusy: auth.isLoading || auth.activeNavigator !== undefined,
    error: auth.error,
    name: profile?.name ?? profile?.preferred_username ?? profile?.sub ?? '',
    /** The roles in the ID token; the service decides by its own token, pages only leave out what would be refused. */
    roles: rolesIn(profile?.['roles']),
    /** Leaves for the sign-in page and comes back to this page; `asAnother` asks for the password again. */
    signIn: (asAnother = false) => {
      const again = asAnother || sessionStorage.getItem(signedOut) !== null;
      sessionStorage.removeItem(signedOut);
      return auth.signinRedirect({
        state: { returnTo: `${pathname}${search}` },
        ...(again && { prompt: 'login' }),
      });
    },
    signOut: async () => {
      sessionStorage.setItem(signedOut, 'yes');
      await auth.removeUser();
    },
  };
}

function rolesIn(claim: unknown): readonly string[] {
  if (Array.isArray(claim)) return claim.map(String);
  return typeof claim === 'string' ? claim.split(' ') : [];
}
