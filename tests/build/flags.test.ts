/** What a person may type after `npm start --`, and what they are told when it makes no sense. */
import { expect, test } from 'vitest';
import { HELP, readFlags } from '../../build/start/flags.ts';

const flagsOf = (...args: string[]) => {
  const wish = readFlags(args);
  if (wish.kind === 'refused') throw new Error(wish.why);
  return wish.flags;
};
const refusalOf = (...args: string[]) => {
  const wish = readFlags(args);
  return wish.kind === 'refused' ? wish.why : 'not refused';
};

test('without a word the kiosk opens fullscreen with its own data', () => {
  expect(flagsOf()).toEqual({
    help: false,
    windowed: false,
    browser: false,
    electron: false,
    sample: false,
    screen: null,
    data: null,
    host: null,
    staff: null,
  });
});

test('someone trying it on a desk asks for a window, a browser, a size and the sample clinic at once', () => {
  const flags = flagsOf('--windowed', '--browser', '--screen', '1080x1920', '--sample', '--data', '/tmp/clinic');
  expect(flags).toMatchObject({ windowed: true, browser: true, sample: true, data: '/tmp/clinic' });
  expect(flags.screen).toEqual({ width: 1080, height: 1920 });
});

test('a value may follow an equals sign', () => {
  expect(flagsOf('--data=/srv/kiosk data').data).toBe('/srv/kiosk data');
});

test.each(['windowed', 'browser', 'electron', 'screen', 'data', 'sample', 'host', 'help'])(
  '--%s stands in the help text',
  (name) => {
    expect(HELP).toContain(`--${name}`);
  },
);

test('a word nobody knows is named and leads to the help text', () => {
  expect(refusalOf('--fullscren')).toBe('--fullscren is not known here; npm start -- --help lists what is.');
});

test.each(['--screen', '--data', '--host'])('%s without its value is refused', (name) => {
  expect(refusalOf(name)).toMatch(`${name} needs`);
  expect(refusalOf(name, '--windowed')).toMatch(`${name} needs`);
});

test.each(['big', '1080', '10x10', '1080x', '99999x1080'])('a screen of %s is refused', (size) => {
  expect(refusalOf('--screen', size)).toMatch('is not a size such as 1080x1920');
});

test.each([
  'http://192.168.1.20:4317/',
  'https://127.0.0.1:4317/',
  'http://127.0.0.1.example.org:4317/',
  'http://127.0.0.1@example.org:80/',
  'file:///etc/passwd',
  'nonsense',
])('the frame is not opened on %s, which is not a kiosk host on this machine', (address) => {
  expect(refusalOf('--host', address)).toMatch('an address on this machine');
});

test('the frame opens on a host that runs here already', () => {
  expect(flagsOf('--host', 'http://127.0.0.1:4317/enter/00').host).toBe('http://127.0.0.1:4317/enter/00');
});

test('what belongs to the host cannot be asked of the frame alone', () => {
  expect(refusalOf('--host', 'http://127.0.0.1:1/', '--sample')).toMatch('--data, --sample and --staff');
  expect(refusalOf('--host', 'http://127.0.0.1:1/', '--data', 'x')).toMatch('--data, --sample and --staff');
});

test('a browser and Electron cannot both be asked for', () => {
  expect(refusalOf('--browser', '--electron')).toMatch('exclude each other');
});
