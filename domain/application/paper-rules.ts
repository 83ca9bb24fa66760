import { pointerTo } from '../findings.ts';
import { hasMembers } from './application.ts';
import { needsUpload } from './needed-papers.ts';
import { unless, warnUnless, type Rule } from './rule.ts';

/** What is said about the papers that go with a form; whether each of them may be used is asked of the store. */
export const paperRules: readonly Rule[] = [
  {
    code: 'P01',
    base: '市场主体登记管理条例 art.16',
    check: ({ application: { papers = [] } }) =>
      papers.flatMap(({ upload }, at) =>
        unless(
          papers.findIndex((other) => other.upload === upload) === at,
          pointerTo(['papers', at, 'upload']),
          { zh: '同一份材料附了两次。', en: 'The same paper is attached twice.' },
          { zh: '请删除重复的一份。', en: 'Take one of the two away.' },
        ),
      ),
  },
  {
    code: 'P02',
    base: '市场主体登记管理条例 art.14',
    check: (filing) => {
      const { approvals = [], papers = [] } = filing.application;
      return warnUnless(
        !needsUpload(filing, 'approval-document') ||
          approvals.length <= papers.filter(({ kind }) => kind === 'approval-document').length,
        '/approvals',
        { zh: '有前置许可批准文件尚未上传。', en: 'An approval has been named and not been uploaded.' },
        {
          zh: '请上传批准文件，审核人员无需另行要求补正。',
          en: 'Upload the approval, and no officer has to ask for it.',
        },
      );
    },
  },
  {
    code: 'P03',
    base: '公司法 art.48',
    check: (filing) => {
      const { application } = filing;
      return warnUnless(
        !needsUpload(filing, 'valuation-report') ||
          !(
            hasMembers(application) &&
            application.members.some(({ way, valued }) => way !== 'labour' && valued)
          ) ||
          (application.papers ?? []).some(({ kind }) => kind === 'valuation-report'),
        '/members',
        {
          zh: '有非货币出资的评估报告尚未上传。',
          en: 'A contribution in kind has been valued, the report is not here.',
        },
        {
          zh: '请上传评估报告，或留存备查。',
          en: 'Upload the report, or keep it for when it is asked for.',
        },
      );
    },
  },
];
