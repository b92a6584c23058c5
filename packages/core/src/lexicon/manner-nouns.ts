/**
 * Nouns for feelings, attitudes and ways of doing: behind "with", "in" or "without" and without an article they tell how
 * something is done ("reacted with **caution**"), and nothing is done to them. Written for Relata.
 */
export const mannerNouns: ReadonlySet<string> = new Set(
  `abandon accuracy admiration affection aggression agony alacrity alarm amazement ambivalence amusement anger anguish
  anticipation anxiety applause apprehension approval ardor ardour arrogance astonishment authority awe bitterness bravery
  brutality calm calmness candor candour care caution certainty charm chagrin clarity common compassion
  composure concert concern condescension confidence conscience consternation contempt conviction courage courtesy
  cruelty curiosity defiance delight desperation despair detail determination devotion difficulty dignity diligence disappointment
  disbelief discomfort discontent discretion disdain disgust dismay distaste distress distrust doubt dread eagerness earnest ease
  elation elegance embarrassment emotion emphasis enthusiasm envy error exasperation excitement exuberance faith fanfare
  fashion fear ferocity fervor fervour finality firmness flexibility force fortitude frankness freedom frustration full fun
  fury generosity gentleness glee grace gratitude grief gusto haste hate hatred heroism hesitation honesty honor honour
  hope horror hostility humility humor humour impatience impunity incredulity indifference indignation intensity intent
  interest irony irritation jest joy kindness laughter length loathing love loyalty luck malice manner manners mercy mirth misery
  modesty moderation mood nervousness optimism outrage pain panic passion patience pessimism pity
  pleasure poise politeness precision prejudice pride private prudence rage regret relief relish reluctance remorse
  resentment resignation resolve respect restraint reverence rigor rigour sadness sarcasm satisfaction scepticism scorn secrecy
  secret seriousness severity shame shock silence sincerity skepticism skill solidarity sorrow speed spirit spite stealth
  strength style suddenness surprise suspicion sympathy tact tandem tears tenacity tenderness terror thanks thanksgiving
  tone unanimity uncertainty unease unison unity urgency vain vehemence vengeance vigilance vigor vigour violence warmth
  wariness way wonder worry wrath zeal`.split(/\s+/),
);
