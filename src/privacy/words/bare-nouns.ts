import { wordSet } from './word-set.ts';

/**
 * Surnames that are trades, ranks, animals and plurals of first names: in a sentence such a word needs an article, so that
 * without one it is somebody's name. Trades that case notes name without an article ("schilder komt") are not among them.
 */
export const bareNouns = wordSet(
  `arends assen bakker bakkers baars backer bisschop boer bok boekel bouwman bouwmeester brouwer brouwers burggraaf cox dekker dekkers dekens dolman duif geus graaf graven griffioen haan haas hagenaars hamers hengst herder hermans
  jager jagers jonker jonkers jonkman kaper keizer ketelaar kikkert klerk knoop koetsier kok koks kolk koning konings kooiman koopman koopmans kops koster kosters kraai kramer kramers krijger krijgsman krol kroes kroon kuiper
  kuipers leeuw leeuwen meerman merel metselaar mol molenaar monnik mulder mulders muller nagel neut otter pater peters pluym poorter poorters potters prins prinsen pronk reus ridder ruiter ruiters schaap schenk schepers scheper schipper schippers
  scholte schouten schram schrijver schrijvers schut schutte smid smit smith snijder snijders snoek spaan spruit spijkers steenbakkers stevens stoffels timmer timmermans toorn trompetter tromp uil valk veerman vink vis visser vissers visserman vogelaar
  vogels vogelzang vonk vos voorn vorst wassenaar wever wevers wolf wouters wouden zeeman zwart zwierd zwanenburg zwerver baker carter cook king walker soepboer slagman stoker tichelaar klompmaker beuker schaper oosterling kamerling klinkhamer huisman`,
);
