import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { settingsOf } from './settings.ts';
import { buildSystem } from './system.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
buildSystem(app, settingsOf(app));
