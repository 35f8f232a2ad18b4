import { render } from 'preact';
import '../../styles/fonts.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/parts.css';
import '../../styles/controls.css';
import '../../styles/tables.css';
import './desk.css';
import { Frame } from './Frame.tsx';
import { screenAt } from './screens.ts';

const { screen, params } = screenAt(location.pathname);
const [{ default: Screen }] = await Promise.all([screen.load()]);
render(
  <Frame wide={screen.wide}>
    <Screen {...params} />
  </Frame>,
  document.body,
);
