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
