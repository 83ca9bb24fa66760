import { demoPassword, demoPeople, type DemoPerson } from './demo-people.ts';

const style = `
:root{color-scheme:light dark;--line:#8a8f98;--ink:#1a1c1f;--paper:#fff;--ground:#f2f4f7;--act:#b3261e;--on-act:#fff}
@media(prefers-color-scheme:dark){:root{--line:#8a8f98;--ink:#eceef1;--paper:#1f2226;--ground:#131517;--act:#ffb4ab;--on-act:#410002}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,"PingFang SC","Noto Sans SC","Microsoft YaHei",sans-serif}
main{max-width:26rem;margin:0 auto;padding:1.5rem 1rem 3rem}
section{background:var(--paper);border-radius:.75rem;padding:1.25rem;margin-top:1rem}
h1{font-size:1.5rem;margin:.5rem 0 0}h2{font-size:1.05rem;margin:0 0 .75rem}
label{display:block;margin-top:.75rem;font-weight:600}
input,button{width:100%;min-height:3rem;font:inherit;border-radius:.5rem;border:1px solid var(--line);padding:.5rem .75rem;background:var(--paper);color:var(--ink)}
button{cursor:pointer;text-align:left}
button.act{margin-top:1.25rem;background:var(--act);border-color:var(--act);color:var(--on-act);text-align:center;font-weight:600}
:focus-visible{outline:3px solid #1a73e8;outline-offset:2px}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
.error{border:2px solid var(--act);border-radius:.5rem;padding:.5rem .75rem;margin:1rem 0 0}
p{margin:.5rem 0 0}`;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** A sentence in both languages; the page's own language is Chinese. */
const both = (zh: string, en: string) => `${escape(zh)} <span lang="en">${escape(en)}</span>`;

function page(title: string, body: string, script?: { nonce: string; text: string }): string {
  const code = script ? `<script nonce="${script.nonce}">${script.text}</script>` : '';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><style>${style}</style></head><body><main>${body}</main>${code}</body></html>`;
}

const roleNames = {
  applicant: { zh: '申请人', en: 'applicant' },
  'registry-officer': { zh: '登记人员', en: 'officer' },
  supervisor: { zh: '督办', en: 'supervisor' },
  'front-desk': { zh: '综合窗口', en: 'front desk' },
  helper: { zh: '帮办代办员', en: 'helper' },
  'callback-staff': { zh: '回访', en: 'callbacks' },
  partner: { zh: '合作机构', en: 'partner' },
} as const;

function hint(person: DemoPerson): string {
  const role = roleNames[person.roles[0] ?? 'applicant'];
  return `<li><button type="button" data-login="${person.id}">${both(`${person.name} · ${role.zh}`, `${person.nameEn}, ${role.en}`)} (${person.id})</button></li>`;
}

/** A hint does no more than fill in the form that everybody else fills in by hand, and send it. */
const fillIn = `for(const b of document.querySelectorAll('[data-login]'))b.addEventListener('click',()=>{const f=document.forms[0];f.elements.login.value=b.dataset.login;f.elements.password.value=${JSON.stringify(demoPassword)};f.requestSubmit()})`;

/** The sign-in page; `failed` carries the name that was tried. */
export function signInPage(nonce: string, action: string, failed?: { login: string }): string {
  const error = failed
    ? `<p class="error" role="alert" id="error">${both('用户名或密码不正确。', 'The name or the password is wrong.')}</p>`
    : '';
  const described = failed ? ' aria-invalid="true" aria-describedby="error"' : '';
  const body = `<h1>${both('企业开办 登录', 'Kaiban sign-in')}</h1>
<p>${both('演示身份服务，请勿输入真实密码。', 'Demo identity: never enter a real password.')}</p>
<section>${error}<form method="post" action="${escape(action)}">
<label for="login">${both('用户名', 'Name')}</label>
<input id="login" name="login" value="${escape(failed?.login ?? '')}" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="60"${described}>
<label for="password">${both('密码', 'Password')}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${described}>
<button class="act" type="submit">${both('登录', 'Sign in')}</button></form></section>
<section><h2>${both('演示用户（点击即可登录）', 'Demo people (one click signs in)')}</h2><ul>${demoPeople.map(hint).join('')}</ul>
<p>${both(`密码均为 ${demoPassword}`, `Everybody's password is ${demoPassword}`)}</p></section>`;
  return page('登录 Sign in · Kaiban', body, { nonce, text: fillIn });
}

/** Asks whether to sign out; goes ahead by itself when the application proved whose session it ends. */
export function signOutPage(nonce: string, form: string, atOnce: boolean): string {
  const body = `<h1>${both('退出登录', 'Sign out')}</h1><section>${form}
<button class="act" autofocus type="submit" form="op.logoutForm" value="yes" name="logout">${both('退出', 'Sign out')}</button></section>`;
  const click = atOnce ? `document.querySelector('button.act').click()` : '';
  return page('退出 Sign out · Kaiban', body, { nonce, text: click });
}

/** A page with one message, for what ends here: signed out, or an error of the protocol. */
export function messagePage(zh: string, en: string, detail?: string): string {
  const more = detail === undefined ? '' : `<p lang="en">${escape(detail)}</p>`;
  return page(
    `${zh} ${en} · Kaiban`,
    `<h1>${both(zh, en)}</h1><section>${more}
<p>${both('请回到应用重新开始。', 'Go back to the application and start again.')}</p></section>`,
  );
}

/** No script but the page's own, no asset from elsewhere, no frame around it. */
export function pagePolicy(nonce: string, origins: readonly string[]): string {
  const targets = ["'self'", ...origins].join(' ');
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; form-action ${targets}; frame-ancestors 'none'; base-uri 'none'`;
}
