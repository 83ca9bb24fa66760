import { startApp } from '../shared/start.tsx';
import { Console } from './Console.tsx';

void startApp({ home: '/console/', clientId: (settings) => settings.consoleClientId, pages: <Console /> });
