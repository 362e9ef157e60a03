// The account's devices: which there are, letting one in, and removing one.
import {confirm, dialog, h, notice} from './dom.js';
import {dayText} from './text.js';

/** Shows the devices; gives nothing. */
export function ownDevices(state) {
  const list = h('ul.members', {'aria-label': 'Devices'});
  const fault = h('p.fault', {role: 'alert', hidden: true});
  const attempt = async action => {
    fault.hidden = true;
    try {
      await action();
      await draw();
    } catch (error) {
      fault.textContent = error.message;
      fault.hidden = false;
    }
  };
  const remove = async ({number, name}) => {
    if (await confirm('Remove this device?', `${name || `Device ${number}`} gets no more messages, and what waits for it is deleted.`, 'Remove')) {
      await attempt(() => state.agent.removeDevice({number}));
    }
  };
  const draw = async () => {
    const {devices = []} = await state.agent.listDevices({});
    list.replaceChildren(...devices.map(device => h('li', {'data-device': device.number},
      h('span.member', {}, h('bdi', {}, device.name || `Device ${device.number}`),
        h('span.faint', {}, [`Number ${device.number}`, device.isOwn ? 'this device' : '',
          device.linkedAt ? dayText(new Date(device.linkedAt)) : ''].filter(each => each).join(' · '))),
      device.isOwn ? null : h('button.quiet', {type: 'button', onclick: () => remove(device),
        'aria-label': `Remove ${device.name || `device ${device.number}`}`}, 'Remove'))));
  };
  const code = h('input', {
    name: 'code', required: true, dir: 'ltr', autocomplete: 'off', autofocus: true,
    oninput: () => { fault.hidden = true; }});
  const history = h('input', {type: 'checkbox', name: 'history', checked: true});
  const submit = h('button.primary', {type: 'submit'}, 'Let in…');
  const form = h('form', {onsubmit: event => {
    event.preventDefault();
    return attempt(async () => {
      const shown = code.value.trim();
      const {name} = await state.agent.describeDeviceCode({code: shown});
      if (!await confirm('Let this device in?', `${name || 'The device'} will read and write everything that this account can. Take the code from the device itself and from nobody else.`, 'Let in')) return;
      submit.disabled = true;
      try {
        await state.agent.approveDevice({code: shown, isWithoutHistory: !history.checked});
      } finally {
        submit.disabled = false;
      }
      code.value = '';
      notice(`${name || 'The device'} is linked`);
    });
  }},
  h('label', {}, h('span', {}, 'What the new device shows, after martlet link'), code),
  h('label.check-row', {}, history, 'Give it the messages that are here'),
  h('div.actions', {}, submit));
  draw().catch(error => notice(error.message, {isError: true}));
  return dialog('Devices', () => [list, form, fault]);
}
