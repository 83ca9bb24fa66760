import { App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { catalogue } from '../functions/catalogue.ts';
import { bundleFunctions } from './bundle/bundle-functions.ts';
import { builtPages } from './pages.ts';
import { settingsOf } from './settings.ts';
import { buildSystem } from './system.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
const folders = new Map((await bundleFunctions(catalogue)).map(({ id, folder }) => [id, folder]));
buildSystem(app, settingsOf(app), {
  codeOf: (id) => Code.fromAsset(folders.get(id) ?? ''),
  pages: builtPages(),
});
