import type { ModuleSubject, Rule } from '../rule.ts';

/** Domains that are nobody's, by RFC 2606 and RFC 6761. */
const reserved = /(^|\.)(example|invalid|localhost|test|example\.(com|net|org))$/i;

/** What is released reaches someone when a learner reports an error in it. */
export const placeholderContact: Rule<ModuleSubject> = {
  code: 'placeholder-contact',
  severity: 'error',
  summary: 'The address to which learners report errors is a placeholder.',
  example: {
    file: 'module.json',
    at: ['contact', 'email'],
    wrong: '"email": "editor@referwise.example"',
    right: '"email": "cancer-education@trust.nhs.uk"',
  },
  check({ module }) {
    const { email } = module.contact;
    const domain = email.slice(email.lastIndexOf('@') + 1);
    if (!reserved.test(domain)) return [];
    return [
      {
        at: ['contact', 'email'],
        message: `"${email}" reaches nobody: ${domain} is set aside for examples.`,
        remedy: 'Give an address that someone reads; every case offers it to report an error.',
      },
    ];
  },
};
