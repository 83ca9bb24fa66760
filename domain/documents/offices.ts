import type { Application } from '../application/application.ts';
import { entityKinds } from '../application/entity-kinds.ts';
import { mentionsByRole } from '../application/roles.ts';

/** What each role of the form is called, in the order in which forms name them. */
function officeNames(application: Application): [role: string, name: string][] {
  const { organs, entityType } = application;
  const { members, head } = entityKinds[entityType];
  const isCommittee = 'supervision' in organs && organs.supervision.kind === 'audit-committee';
  const member = members?.word.zh ?? '';
  return [
    ['members', member],
    ['members/signatories', `${member}的委派代表`],
    ['organs/owner', head.zh],
    ['organs/family', '参加经营的家庭成员'],
    ['organs/executives', head.zh],
    ['organs/legalRepresentative', head.zh],
    ['organs/chair', '董事长'],
    ['organs/directors', '董事'],
    ['organs/manager', '经理'],
    ['organs/deputyManagers', '副经理'],
    ['organs/supervision/people', isCommittee ? '审计委员会成员' : '监事'],
    ['organs/staffRepresentatives', '职工代表'],
    ['organs/financeOfficer', '财务负责人'],
    ['organs/liaison', '登记联络员'],
    ['tax/clerk', '办税人员'],
    ['beneficialOwner/people', '受益所有人'],
  ];
}

/** The offices of a person in the enterprise, in the order of the form; a chair is a director without saying. */
export function officesOf(application: Application, key: string): string {
  const mentions = mentionsByRole(application);
  const holds = (role: string) => mentions[role]?.some((mention) => mention.key === key) === true;
  return officeNames(application)
    .filter(([role]) => holds(role) && !(role === 'organs/directors' && holds('organs/chair')))
    .map(([, name]) => name)
    .join('、');
}
