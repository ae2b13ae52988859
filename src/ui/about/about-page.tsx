import { useTranslation } from 'react-i18next';
import type { PackageSettings } from '../../attempt/package-settings.ts';
import type { SelfTest } from '../../tracking/self-test/self-test.ts';
import { languageOf } from '../../i18n/languages.ts';
import { Button } from '../parts/button.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { FocusHeading } from '../parts/focus-heading.tsx';
import '../style/about.scss';
import { editionName } from './edition-name.ts';
import { ReviewList } from './review-list.tsx';
import { TrackingTest } from './tracking-test.tsx';

/** What the module is and isn't for, who answers for it, what is kept, and whether the LMS hears of it. */
export function AboutPage({
  settings,
  onTest,
  onHome,
}: {
  readonly settings: PackageSettings;
  readonly onTest: () => Promise<SelfTest>;
  readonly onHome: () => void;
}) {
  const { t } = useTranslation('about');
  const { t: tPlayer } = useTranslation();
  const { contact, languages, standard } = settings;
  const subject = encodeURIComponent(`${settings.id} ${settings.version}`);
  return (
    <div className="rw-start rw-module">
      <FocusHeading level={1}>{tPlayer('start.about')}</FocusHeading>
      <p>{t('purpose')}</p>
      <h2>{t('cases')}</h2>
      <ReviewList cases={settings.cases} />
      <p>
        {t('report', { name: contact.name })}{' '}
        <a lang="en" href={`mailto:${contact.email}?subject=${subject}`}>
          {contact.email}
        </a>
      </p>
      <h2>{t('stored.heading')}</h2>
      <ul className="rw-list">
        {standard !== 'none' && <li>{t('stored.lms')}</li>}
        <li>{t('stored.browser')}</li>
        <li>{t('stored.nothing')}</li>
      </ul>
      <h2>{t('package.heading')}</h2>
      <ul className="rw-list">
        <li>
          <CaseText>{settings.title}</CaseText>
        </li>
        <li>
          {t('package.version')} {settings.version}, <span lang="en">{editionName(settings)}</span>
        </li>
        <li>
          {t('package.languages')}
          {languages.map(languageOf).map(({ tag, name, status }, index) => (
            <span key={tag}>
              {index === 0 ? ': ' : ', '}
              <span lang={tag}>{name}</span>
              {status === 'draft' && ` ${t('package.draft')}`}
            </span>
          ))}
        </li>
      </ul>
      <TrackingTest settings={settings} onTest={onTest} />
      <Button onClick={onHome}>{t('home')}</Button>
    </div>
  );
}
