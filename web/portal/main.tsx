import { startApp } from '../shared/start.tsx';
import { Portal } from './Portal.tsx';

void startApp({ home: '/', clientId: (settings) => settings.portalClientId, pages: <Portal /> });
