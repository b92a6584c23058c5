"""Variants of sentences: other names, other words, headline casing, a lost full stop.

Names are exchanged so that the gold tree stays true: only spans of proper nouns, for names of as many tokens.
Where a name brings its own tree along it may have any length.
Words are exchanged for neighbours with the same tag: such sentences need a teacher's tree.
"""

import dataclasses
from collections import defaultdict

import numpy as np

# Names as newspapers spell them, which lists of English first names and cities lack.
WORLD_FIRST = """Volodymyr Vladimir Dmitry Dmytro Andriy Andrei Sergei Serhiy Oleksandr Alexei Kirill Mikhail Viktor Yuri Boris Igor
Oleg Yulia Olena Olga Svetlana Natalia Petro Pavel Vladislav Maxim Anton Roman Ihor Benjamin Yoav Yair Naftali Avigdor Ehud
Moshe Itamar Mohammed Muhammad Mahmoud Ahmed Ali Hassan Hussein Ismail Yahya Khaled Omar Abdullah Abdel Bashar Hamid Ayman
Nouri Haider Mustafa Ibrahim Recep Tayyip Hakan Mevlut Bulent Ursula Angela Olaf Friedrich Annalena Jens Emmanuel Marine
Jean François Nicolas Brigitte Giorgia Matteo Mario Silvio Pedro Mariano Viktor Donald Andrzej Jaroslaw Mateusz Radoslaw Vaclav
Petr Andrej Robert Zuzana Klaus Edi Aleksandar Milorad Slobodan Alexis Kyriakos Nikos Xi Li Wang Hu Wen Zhang Jiang Deng Kim
Moon Yoon Park Ban Shinzo Fumio Yoshihide Naoto Taro Junichiro Narendra Manmohan Rahul Sonia Amit Imran Nawaz Shehbaz Pervez
Benazir Hamid Ashraf Aung Thein Joko Prabowo Rodrigo Ferdinand Gloria Mahathir Anwar Luiz Jair Dilma Hugo Nicolás Evo Cristina
Mauricio Javier Gustavo Álvaro Andrés Enrique Felipe Vicente Claudia Cyril Jacob Thabo Nelson Robert Emmerson Goodluck Muhammadu
Bola Uhuru William Raila Yoweri Paul Abiy Kofi Desmond Justin Jagmeet Keir Rishi Boris Theresa Tony Gordon Nigel Jeremy Marco Antony
Mike Pete Kamala Barack Hillary Joe Mitch Nancy Elon Jeff Mark Satya Sundar Tim""".split()
WORLD_LAST = """Zelensky Zelenskyy Putin Medvedev Lavrov Peskov Poroshenko Klitschko Yermak Sybiha Kuleba Kislitsa Shoigu Gerasimov
Navalny Prigozhin Yanukovych Tymoshenko Lukashenko Tsikhanouskaya Netanyahu Bennett Lapid Gantz Gallant Sharon Barak Olmert
Abbas Haniyeh Sinwar Arafat Nasrallah al-Assad al-Sisi al-Maliki al-Sadr al-Sistani al-Abadi al-Zawahiri Khamenei Rouhani
Ahmadinejad Raisi Zarif Erdogan Gul Fidan Davutoglu Merkel Scholz Merz Baerbock Macron Sarkozy Hollande Mitterrand Chirac
Meloni Salvini Berlusconi Draghi Sanchez Rajoy Orban Tusk Duda Kaczynski Morawiecki Sikorski Fico Babis Vucic Milosevic
Tsipras Mitsotakis Rutte Stoltenberg von Michel Borrell Kallas Xi Keqiang Jinping Jintao Jiabao Yi Jong-un Jae-in Suk-yeol
Abe Kishida Suga Ishiba Koizumi Modi Singh Gandhi Jaishankar Khan Sharif Bhutto Musharraf Karzai Ghani Suu Widodo Duterte
Marcos Mahathir Ibrahim Lula Bolsonaro Rousseff Chavez Maduro Morales Kirchner Macri Milei Petro Uribe Calderon Fox Sheinbaum
Ramaphosa Zuma Mbeki Mandela Mugabe Mnangagwa Jonathan Buhari Tinubu Kenyatta Ruto Odinga Museveni Kagame Ahmed Annan Tutu
Trudeau Carney Starmer Sunak Johnson May Blair Brown Farage Corbyn Rubio Waltz Witkoff Hegseth Vance Harris Obama Clinton Biden
Trump Bush Reagan McConnell Pelosi Musk Bezos Zuckerberg Nadella Pichai Cook Kellogg Guterres Ban Kerry Powell Rice Rumsfeld Cheney
Petrov Ivanov Kuznetsov Smirnov Kovalenko Shevchenko Bondarenko Tkachenko Kravchuk Nowak Kowalski Novak Dvořák Horvath Nagy
Müller Schmidt Schröder Weber Fischer Wagner Dubois Lefebvre Moreau Rossi Bianchi Ferrari Fernández Gómez Pérez Rodríguez
Silva Santos Oliveira Costa Tanaka Suzuki Sato Yamamoto Nguyen Tran Chen Liu Huang Zhao Wu Kim Lee Park Choi Patel Sharma Gupta
Hossain Rahman Haddad Khoury Mansour Aziz Farouk Okafor Adeyemi Mensah Diallo Traoré Keita Sow Tesfaye""".split()
ORGANISATIONS = """Kremlin Pentagon NATO EU UN OPEC WHO IAEA IMF CIA FBI Hamas Hezbollah Taliban Reuters TASS Interfax AFP BBC CNN
Google Microsoft Apple Amazon Meta Facebook Twitter X Telegram Tesla Boeing Airbus Gazprom Rosneft Huawei Samsung Toyota Sony
Congress Parliament Senate Knesset Duma Bundestag Likud Fatah Labour Interpol Unicef UNESCO ASEAN Mercosur G7 G20 Mossad FSB
World|Bank Security|Council General|Assembly European|Union European|Commission European|Parliament African|Union Arab|League
White|House State|Department Supreme|Court Justice|Department Treasury|Department Defense|Department Foreign|Ministry Defense|Ministry
Red|Cross Amnesty|International Human|Rights|Watch Associated|Press Al|Jazeera Fox|News Washington|Post New|York|Times Truth|Social
Republican|Party Democratic|Party Labour|Party Conservative|Party Communist|Party Liberal|Democrats Green|Party Federal|Reserve
Deutsche|Bank Goldman|Sachs Morgan|Stanley Royal|Dutch|Shell General|Motors General|Electric Wall|Street|Journal Kyiv|Independent
Bank|of|England House|of|Representatives House|of|Commons Ministry|of|Defence Ministry|of|Health Department|of|Justice
Department|of|State Bank|of|America University|of|Oxford University|of|Chicago Ministry|of|Education""".split()


class NamePool:
    """Names by type, to draw from; organisations and longer places also come from the annotated sentences."""

    def __init__(self, lists, sentences):
        self.first = lists["firstNames"]
        self.last = lists["surnames"]
        self.cities = [name.split() for name, _ in lists["cities"]]
        weights = np.array([population for _, population in lists["cities"]], float) ** 0.5
        self.city_weights = np.cumsum(weights / weights.sum()).tolist()
        self.countries = [name.split() for name in lists["countries"] if len(name.split()) <= 4 and "," not in name]
        self.seen = defaultdict(list)
        for sentence in sentences:
            for start, end, kind in sentence.names or ():
                words = sentence.forms[start:end]
                if words[0][:1].isupper():
                    self.seen[kind, pattern(words)].append(words)
        for entry in ORGANISATIONS:
            words = entry.split("|")
            self.seen["ORG", pattern(words)] += [words] * 5

    def person(self, size, rng):
        first = rng.choice(WORLD_FIRST if rng.random() < 0.35 else self.first)
        last = rng.choice(WORLD_LAST if rng.random() < 0.5 else self.last if rng.random() < 0.6 else self.first)
        if size == 1:
            return [last if rng.random() < 0.8 else first]
        if size == 3:
            return [first, rng.choice(self.first) if rng.random() < 0.5 else rng.choice("ABCDEFGHJKLMNPRSTVW") + ".", last]
        return [first, last] if size == 2 else None

    def place(self, size, rng):
        if rng.random() < 0.4:
            words = rng.choice(self.countries)
        else:
            words = rng.choices(self.cities, cum_weights=self.city_weights)[0]
        return words if len(words) == size else None

    def draw(self, kind, words, rng):
        """A name of the same type, length and little words, or None."""
        if any(char in "-." for word in words for char in word):
            return None
        shape, name = pattern(words), None
        if kind == "PER" and not any(shape):
            name = self.person(len(words), rng)
        elif kind == "ORG" and len(words) == 1 and rng.random() < 0.4:
            name = [acronym(rng)]
        elif kind == "LOC" and not any(shape):
            for _ in range(4):
                name = name or self.place(len(words), rng)
        if name is None or (kind == "LOC" and rng.random() < 0.15):
            seen = self.seen.get((kind, shape))
            name = rng.choice(seen) if seen else None
        return name


    def long_person(self, rng):
        """Names whose tokens a tree would not allow to exchange: `Wong Kwok - kin`, `Muqtada al - Sadr`."""
        syllable = lambda: rng.choice("Chi Kwok Cheuk Ka Yeung Hing Tat Ming Wai Jong Jae Seung Hyun Min Un Eun".split())
        draw = rng.random()
        if draw < 0.35:
            return [rng.choice("Wong Lam Lee Chan Kim Park Moon Shiu Fung Leung Cheung Ho Tse Ng Yoon Choi".split()), syllable(), "-",
                    syllable().lower()]
        if draw < 0.6:
            return [rng.choice(WORLD_FIRST), rng.choice(("al", "Al", "el", "bin")), "-", rng.choice(self.last)]
        if draw < 0.8:
            return [rng.choice(WORLD_FIRST), *rng.choice(("von der", "de", "van", "van der", "bin", "da", "Abu", "Ben")).split(),
                    rng.choice(WORLD_LAST)]
        return [rng.choice(self.first), rng.choice(WORLD_LAST), "-", rng.choice(self.last)]


def acronym(rng):
    """`KCNA`, `DAB`: an organisation nobody has heard of."""
    return "".join(rng.choice("ABCDEFGHIJKLMNOPRSTUW") for _ in range(rng.choice((2, 3, 3, 3, 4, 4, 5))))


def respell_names(sentence, pool, rng, share=0.7):
    """Exchange names for names of any length in a sentence without a tree."""
    forms, names, last = [], [], 0
    for start, end, kind in sentence.names:
        words = sentence.forms[start:end]
        forms += sentence.forms[last:start]
        if rng.random() < share and words[0][:1].isupper():
            if kind == "PER":
                words = pool.long_person(rng) if rng.random() < 0.3 else pool.person(rng.choice((1, 2, 2, 3)), rng)
            elif kind == "ORG":
                words = [acronym(rng)] if rng.random() < 0.4 else pool.draw(kind, words, rng) or words
            else:
                words = rng.choice(pool.countries) if rng.random() < 0.3 else pool.draw(kind, words, rng) or words
        names.append((len(forms), len(forms) + len(words), kind))
        forms += words
        last = end
    return dataclasses.replace(sentence, forms=forms + sentence.forms[last:], names=names)


class Grafts:
    """Names with the trees inside them, to put in the place of other names of their type.

    A name can be cut out where one of its words is its head and nothing outside hangs on the others.
    """

    def __init__(self, sentences, pool):
        self.pool, self.seen = pool, defaultdict(list)
        for sentence in sentences:
            for start, end, kind in cuttable_names(sentence):
                if sentence.forms[start][:1].isupper():
                    inside = [head - start if start < head <= end else 0 for head in sentence.heads[start:end]]
                    rows = zip(sentence.forms[start:end], sentence.upos[start:end], sentence.xpos[start:end],
                               sentence.feats[start:end], sentence.lemmas[start:end], inside, sentence.relations[start:end])
                    self.seen[kind, has_article(sentence, start, end)].append(list(rows))

    def draw(self, kind, article, rng):
        """Rows (form, upos, xpos, feats, lemma, head inside the name or 0, relation) of a name."""
        draw = rng.random()
        if kind == "PER" and draw < 0.75:
            words = self.pool.long_person(rng) if rng.random() < 0.35 else self.pool.person(rng.choice((1, 2, 2, 2, 3)), rng)
            return flat_name(words)
        if kind == "ORG" and draw < 0.25:
            return flat_name([acronym(rng)])
        if kind == "LOC" and not article and draw < 0.5:
            return flat_name(self.pool.place(1, rng) or self.pool.place(1, rng) or rng.choice(self.pool.cities)[:1])
        choices = self.seen[kind, article]
        return rng.choice(choices) if choices else None

    def exchange(self, sentence, rng, share=0.7):
        """The sentence with other names, each with its own tree."""
        cuttable = set(cuttable_names(sentence))
        columns = ("forms", "upos", "xpos", "feats", "lemmas", "heads", "relations")
        # Rows of the new sentence, with heads as positions in the old one or as ("inside", start, offset).
        rows, names, places, changed = [], [], {0: 0}, False
        index, spans = 0, {start: (end, kind) for start, end, kind in sentence.names}
        while index < len(sentence.forms):
            end, kind = spans.get(index, (index + 1, None))
            name = None
            if (index, end, kind) in cuttable and rng.random() < share:
                name = self.draw(kind, has_article(sentence, index, end), rng)
            first = len(rows) + 1
            if name:
                changed = True
                top = next(i for i in range(index, end) if not index < sentence.heads[i] <= end)
                for form, upos, xpos, feats, lemma, head, relation in name:
                    if head:
                        rows.append([form, upos, xpos, feats, lemma, ("new", first + head - 1), relation])
                    else:
                        places[top + 1] = len(rows) + 1
                        rows.append([form, upos, xpos, feats, lemma, ("old", sentence.heads[top]), sentence.relations[top]])
            else:
                for i in range(index, end):
                    places[i + 1] = len(rows) + 1
                    rows.append([sentence.forms[i], sentence.upos[i], sentence.xpos[i], sentence.feats[i], sentence.lemmas[i],
                                 ("old", sentence.heads[i]), sentence.relations[i]])
            if kind:
                names.append((first - 1, len(rows), kind))
            index = end
        if not changed:
            return sentence
        for row in rows:
            row[5] = row[5][1] if row[5][0] == "new" else places[row[5][1]]
        values = {column: [row[i] for row in rows] for i, column in enumerate(columns)}
        return dataclasses.replace(sentence, **values, names=names)


def cuttable_names(sentence):
    """Names of proper nouns with one head, on whose other words nothing outside hangs."""
    for start, end, kind in sentence.names or ():
        tops = [i for i in range(start, end) if not start < sentence.heads[i] <= end]
        others = {i + 1 for i in range(start, end)} - {tops[0] + 1}
        hangs = any(head in others for i, head in enumerate(sentence.heads) if not start <= i < end)
        if len(tops) == 1 and not hangs and sentence.upos[tops[0]] == "PROPN" and "goeswith" not in sentence.relations[start:end]:
            yield start, end, kind


def has_article(sentence, start, end):
    return start > 0 and sentence.forms[start - 1].lower() == "the"


def flat_name(words):
    """Rows of a name whose first word is its head; a hyphen hangs on the word after it."""
    rows = []
    for index, word in enumerate(words):
        if word == "-":
            rows.append((word, "PUNCT", "HYPH", "_", word, index + 2, "punct"))
        else:
            rows.append((word, "PROPN", "NNP", "Number=Sing", word, 1 if index else 0, "flat"))
    return rows


def pattern(words):
    """The words of a name that are no names: `Bank of England` → ('', 'of', '')."""
    return tuple("" if word[:1].isupper() or word[:1].isdigit() else word.lower() for word in words)


def exchange_names(sentence, pool, rng, share=0.5):
    forms, lemmas, changed = list(sentence.forms), list(sentence.lemmas), False
    for start, end, kind in sentence.names or ():
        words = sentence.forms[start:end]
        if rng.random() >= share or not words[0][:1].isupper():
            continue
        if sentence.upos and any(tag not in ("PROPN", "ADP", "DET", "CCONJ") for tag in sentence.upos[start:end]):
            continue
        name = pool.draw(kind, words, rng)
        if not name:
            continue
        for index, word in zip(range(start, end), name):
            if word.lower() == forms[index].lower():
                continue
            forms[index], changed = word, True
            if lemmas:
                lemmas[index] = word
    return dataclasses.replace(sentence, forms=forms, lemmas=lemmas) if changed else sentence


def recase(sentence, rng, share=0.1):
    """Now and then a sentence in lower case, capitals or headline case, or without its full stop."""
    if sentence.heads and len(sentence.forms) > 3 and rng.random() < share and sentence.forms[-1] == ".":
        last = len(sentence.forms)
        if last not in sentence.heads and not any(end == last for _, end, _ in sentence.names or ()):
            cut = lambda values: values[:-1]
            sentence = dataclasses.replace(
                sentence, forms=cut(sentence.forms), upos=cut(sentence.upos), xpos=cut(sentence.xpos), feats=cut(sentence.feats),
                lemmas=cut(sentence.lemmas), heads=cut(sentence.heads), relations=cut(sentence.relations))
    draw = rng.random() / share
    if draw < 0.3:
        return dataclasses.replace(sentence, forms=[form.lower() for form in sentence.forms])
    if draw < 0.5:
        return dataclasses.replace(sentence, forms=[form.upper() for form in sentence.forms])
    if draw < 1:
        small = {"of", "the", "a", "an", "and", "in", "on", "to", "for", "at", "by", "n't", "'s", "with"}
        forms = [form if i and form in small else form[:1].upper() + form[1:] for i, form in enumerate(sentence.forms)]
        return dataclasses.replace(sentence, forms=forms)
    return sentence


def typeset(sentence, rng, share=0.3):
    """Now and then a sentence with the quotes, apostrophes and dashes of print instead of the typewriter's."""
    if rng.random() >= share or not any(char in form for form in sentence.forms for char in "\"'-`"):
        return sentence
    dash, open_quote, forms = rng.choice("—–"), True, []
    for form in sentence.forms:
        if form in ('"', "``", "''"):
            form, open_quote = "“" if open_quote else "”", not open_quote
        elif form in ("--", "---", " - "):
            form = dash
        forms.append(form.replace("'", "’"))
    return dataclasses.replace(sentence, forms=forms) if forms != sentence.forms else sentence


class Neighbours:
    """Words near each other in the vectors that the trees have seen with the same tag."""

    OPEN = ("NN", "NNS", "VB", "VBD", "VBZ", "VBP", "VBG", "VBN", "JJ", "RB", "NNP")

    def __init__(self, words, matrix, sentences, size=30000, nearest=12):
        rows = {word: row for row, word in enumerate(words[:size])}
        tagged = defaultdict(set)
        for sentence in sentences:
            for form, tag in zip(sentence.forms, sentence.xpos):
                if tag in self.OPEN and form.lower() in rows:
                    tagged[tag].add(form.lower())
        self.near = {}
        for tag, members in tagged.items():
            members = sorted(members)
            unit = matrix[[rows[word] for word in members]]
            unit = unit / np.linalg.norm(unit, axis=1, keepdims=True)
            for start in range(0, len(members), 1000):
                order = np.argpartition(-(unit[start : start + 1000] @ unit.T), min(nearest, len(members) - 1), 1)[:, :nearest]
                for word, best in zip(members[start : start + 1000], order):
                    self.near[word, tag] = [members[i] for i in best if members[i] != word]

    def exchange(self, sentence, rng, share=0.25):
        forms = list(sentence.forms)
        for index, (form, tag) in enumerate(zip(sentence.forms, sentence.xpos)):
            choices = self.near.get((form.lower(), tag))
            if choices and rng.random() < share:
                word = rng.choice(choices)
                forms[index] = word[:1].upper() + word[1:] if form[:1].isupper() else word
        return dataclasses.replace(sentence, forms=forms)
