import type { Role } from '../../domain/callers.ts';

/** Somebody who can sign in at the demo identity; nobody real. */
export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly roles: readonly Role[];
};

/** Everybody's password. The sign-in page says so: this identity protects demo data only. */
export const demoPassword = 'kaiban';

/** The people of the demo: three applicants, and the roster of the demonstration city. */
export const demoPeople: readonly DemoPerson[] = [
  { id: 'zhang', name: '张伟', nameEn: 'Zhang Wei', roles: ['applicant'] },
  { id: 'li', name: '李娜', nameEn: 'Li Na', roles: ['applicant'] },
  { id: 'wang-applicant', name: '王芳', nameEn: 'Wang Fang', roles: ['applicant'] },
  { id: 'officer-wang', name: '王晓明', nameEn: 'Wang Xiaoming', roles: ['registry-officer'] },
  { id: 'officer-chen', name: '陈静', nameEn: 'Chen Jing', roles: ['registry-officer'] },
  { id: 'officer-liu', name: '刘洋', nameEn: 'Liu Yang', roles: ['registry-officer'] },
  { id: 'supervisor-gao', name: '高督', nameEn: 'Gao Du', roles: ['supervisor'] },
  { id: 'supervisor-he', name: '何平', nameEn: 'He Ping', roles: ['supervisor'] },
  { id: 'desk-zhou', name: '周敏', nameEn: 'Zhou Min', roles: ['front-desk'] },
  { id: 'desk-wu', name: '吴桐', nameEn: 'Wu Tong', roles: ['front-desk'] },
  { id: 'helper-an', name: '安宁', nameEn: 'An Ning', roles: ['helper'] },
  { id: 'helper-bai', name: '白露', nameEn: 'Bai Lu', roles: ['helper'] },
  { id: 'callback-tang', name: '唐悦', nameEn: 'Tang Yue', roles: ['callback-staff'] },
];

/** The person with this id, or nothing. */
export function findPerson(id: string): DemoPerson | undefined {
  return demoPeople.find((person) => person.id === id);
}
