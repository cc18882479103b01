using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>Word lists that tell journals, publishers and titles apart.</summary>
internal static class EntryLexicon
{
    private static readonly HashSet<string> FunctionWords = WordList.ParseSet(
        "of and the for in on de la le les des du et und der die das für y e del di della dei delle al à zur "
            + "zum van den het een to with a an at by from und im ins o do da dos das os as per em en el los las "
            + "och i na w z thesis dissertation"
    );

    private static readonly HashSet<string> Abbreviations = WordList.ParseSet(
        "vs var no nos vol vols dr st mr mrs ms prof al ca cf fig figs approx incl resp pp univ dept inst co "
            + "inc ltd u.s u.k e.g i.e s.l s.str ser pt nr gen jr sr ph.d m.sc m.s m.a "
            + "d.phil"
    );

    private static readonly HashSet<string> PublisherWords = WordList.ParseSet(
        "press publisher publishers publishing publications books verlag university univ université "
            + "universität institute institution foundation association society office department ministry council "
            + "agency commission bank organisation "
            + "organization centre center corporation inc ltd llc gmbh company co technologies limited trust "
            + "wiley springer elsevier routledge sage palgrave macmillan kluwer crc zenodo blackwell mcgraw "
            + "pearson penguin erlbaum birkhäuser "
            + "college school academy government secretariat authority board fund group network confederation "
            + "federation union programme program project hmso tso oecd who fao unesco undp usda nber elsevier "
            + "harper norton dover plenum karger humana "
            + "cambridge oxford bureau mit academic house edward elgar policy ashgate earthscan cab cabi iucn"
    );

    private static readonly HashSet<string> JournalWords = WordList.ParseSet(
        "journal j jour journ review reviews rev annals ann bulletin bull letters lett proceedings proc "
            + "transactions trans quarterly quart science sciences sci biol biology chem chemistry phys physics "
            + "res research nature plos bmj frontiers front advances "
            + "adv acta archives arch int international magazine ecol evol med medicine physiol plant genet "
            + "genetics soc psychol am eur environ appl agric crop math mech eng technol j. zeitschrift revue "
            + "revista rivista annales cell lancet methods nucleic"
    );

    /// <summary>The words of a text: runs of letters.</summary>
    public static EntryWordEnumerator EnumerateWords(ReadOnlySpan<char> text) => new(text);

    /// <summary>
    /// Whether a word is a small one that names of journals and publishers contain: <c>of</c>, <c>und</c>.
    /// </summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) =>
        FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word, in any case, is an abbreviation whose full stop ends no sentence.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => ContainsIgnoreCase(Abbreviations, word);

    /// <summary>Whether a word, in any case, is one of publishers' names.</summary>
    public static bool IsPublisherWord(ReadOnlySpan<char> word) => ContainsIgnoreCase(PublisherWords, word);

    /// <summary>Whether a word, in any case, is one of journals' names, abbreviated or not.</summary>
    public static bool IsJournalWord(ReadOnlySpan<char> word) => ContainsIgnoreCase(JournalWords, word);

    /// <summary>
    /// Whether all words are capitalised but for function words and what follows a hyphen or apostrophe.
    /// </summary>
    public static bool IsTitleCase(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var (start, end) in EnumerateWords(text))
        {
            if (char.IsUpper(text[start]))
            {
                capitals++;
            }
            else if (
                char.IsLower(text[start])
                && !IsFunctionWord(text[start..end])
                && (start == 0 || text[start - 1] is not ('-' or '‐' or '\'' or '’'))
            )
            {
                return false;
            }
        }

        return capitals > 0;
    }

    /// <summary>Whether a text contains a capitalised word of publishers' names.</summary>
    public static bool ContainsPublisherWord(ReadOnlySpan<char> text)
    {
        foreach (var (start, end) in EnumerateWords(text))
        {
            if (char.IsUpper(text[start]) && IsPublisherWord(text[start..end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a text is a publisher with at most two words in small letters: <c>Université catholique de Louvain,
    /// Louvain-la-Neuve</c>.
    /// </summary>
    public static bool IsLikelyPublisher(ReadOnlySpan<char> text)
    {
        var (words, small) = (0, 0);
        foreach (var (start, end) in EnumerateWords(text))
        {
            words++;
            small += char.IsLower(text[start]) && !IsFunctionWord(text[start..end]) ? 1 : 0;
        }

        return small <= 2 && words is > 1 and < 14 && ContainsPublisherWord(text);
    }

    private static bool ContainsIgnoreCase(HashSet<string> set, ReadOnlySpan<char> word)
    {
        if (word.Length > 16)
        {
            return false;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }

    /// <summary>Enumerates runs of letters without allocation.</summary>
    internal ref struct EntryWordEnumerator(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _at;

        /// <summary>The word: start and end, half-open.</summary>
        public (int Start, int End) Current { get; private set; }

        /// <summary>Lets <c>foreach</c> use it.</summary>
        public readonly EntryWordEnumerator GetEnumerator() => this;

        /// <summary>Moves to the next word; false at the end.</summary>
        public bool MoveNext()
        {
            while (_at < _text.Length && !char.IsLetter(_text[_at]))
            {
                _at++;
            }

            var start = _at;
            while (_at < _text.Length && char.IsLetter(_text[_at]))
            {
                _at++;
            }

            Current = (start, _at);
            return _at > start;
        }
    }
}
