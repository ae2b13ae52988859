import { strToU8, zipSync } from 'fflate';

const manifest = (
  identifier: string,
  items: readonly string[],
) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="1.2.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="org">
    <organization identifier="org">
      <title>Tired &amp; worried</title>
      ${items.map((title, n) => `<item identifier="item${n || ''}" identifierref="sco"><title>${title}</title></item>`).join('')}
    </organization>
  </organizations>
  <resources>
    <resource identifier="shared" type="webcontent" adlcp:scormtype="asset" href="play.js"/>
    <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="index.html"/>
  </resources>
</manifest>
`;

const page = `<!doctype html>
<html lang="en-GB">
<title>Tiny package</title>
<h1>Tiny package</h1>
<p id="entry"></p>
<button id="answer">Answer</button>
<button id="mistake">Mistake</button>
<button id="leave">Save and leave</button>
<script src="play.js"></script>
</html>
`;

const script = `
const api = window.parent.API;
const set = (element, value) => api.LMSSetValue('cmi.' + element, value);
let over = false;
const leave = () => {
  if (over) return;
  over = true;
  set('core.session_time', '0000:01:05');
  set('core.exit', 'suspend');
  api.LMSFinish('');
};
api.LMSInitialize('');
document.getElementById('entry').textContent =
  'entry ' + api.LMSGetValue('cmi.core.entry') + ', held ' + api.LMSGetValue('cmi.suspend_data');
if (api.LMSGetValue('cmi.core.lesson_status') === 'not attempted') set('core.lesson_status', 'incomplete');
api.LMSCommit('');
document.getElementById('answer').onclick = () => {
  set('core.score.raw', '80');
  set('core.score.min', '0');
  set('core.score.max', '100');
  set('core.lesson_location', 'tired-for-three-months');
  set('suspend_data', '1aBc-_9');
  set('objectives.0.id', 'case-tired-for-three-months');
  set('objectives.0.status', 'passed');
  set('objectives.0.score.raw', '80');
  const at = 'interactions.' + api.LMSGetValue('cmi.interactions._count') + '.';
  set(at + 'id', 'tired-for-three-months_what-next');
  set(at + 'type', 'choice');
  set(at + 'time', '10:11:12');
  set(at + 'student_response', 'b');
  set(at + 'correct_responses.0.pattern', 'b');
  set(at + 'correct_responses.1.pattern', 'c');
  set(at + 'result', 'correct');
  set(at + 'weighting', '1');
  set(at + 'latency', '0000:00:42');
  set(at + 'objectives.0.id', 'case-tired-for-three-months');
  api.LMSCommit('');
};
document.getElementById('mistake').onclick = () => set('core.lesson_status', 'done');
document.getElementById('leave').onclick = leave;
window.addEventListener('pagehide', leave);
`;

/** A hand-made SCORM 1.2 package that makes the calls a real one makes, on three buttons; the same for each of its items. */
export function tinyPackage(
  identifier = 'org.example.tiny',
  items: readonly string[] = ['The only item'],
): Uint8Array {
  return zipSync({
    'imsmanifest.xml': strToU8(manifest(identifier, items)),
    'index.html': strToU8(page),
    'play.js': strToU8(script),
  });
}
