import type { Application } from '../../domain/application/application.ts';
import type { FieldCipher } from '../encryption/field-cipher.ts';

/** An application as it is stored: numbers of documents, mobiles and addresses of e-mail are sealed one by one. */
export function sealPeople(application: Application, caseId: string, cipher: FieldCipher): Application {
  return changePeople(application, caseId, (text, place) => cipher.seal(text, place));
}

/** The application as it was given. */
export function openPeople(stored: Application, caseId: string, cipher: FieldCipher): Application {
  return changePeople(stored, caseId, (text, place) => cipher.open(text, place));
}

type Change = (text: string, place: string) => string;

function changePeople(application: Application, caseId: string, change: Change): Application {
  const people = application.people.map((person) => {
    const here = (text: string, field: string) => change(text, `${caseId}/${person.key}/${field}`);
    return {
      ...person,
      document: { ...person.document, number: here(person.document.number, 'number') },
      mobile: here(person.mobile, 'mobile'),
      ...(person.email !== undefined && { email: here(person.email, 'email') }),
    };
  });
  return { ...application, people };
}
