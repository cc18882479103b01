using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Makes names of a list of them, in whatever order and with whatever signs: <c>Field,J. &amp; Peck,E.</c>, <c>Heenan D
/// &amp; Birrell D</c>, <c>Adebowale, A. A., L. O. Sanni, and E. L. Fadahunsi</c>, <c>Miller, Robin and Dickinson,
/// Helen</c>, <c>Department of Health</c>.
/// </summary>
internal sealed class NameListParser
{
    private readonly List<NameToken> _tokens;
    private readonly NameOrder _order;
    private readonly bool _isPaired;
    private readonly List<CslName> _names = [];

    private NameListParser(List<NameToken> parts, NameOrder order)
    {
        (_tokens, _order) = (parts, order);
        _isPaired = order == NameOrder.Inverted && ArePaired();
    }

    /// <summary>The names, in order. <c>et al.</c> is none.</summary>
    public static IReadOnlyList<CslName> Parse(string text, NameOrder order)
    {
        var clean = TrimFinalStop(text.Trim(' ', ',', ';', ':'));
        var parts = NameListTokenizer.Tokenize(clean);
        if (parts.Count == 0)
        {
            return [];
        }

        return IsOrganisation(clean, parts)
            ? [CslName.FromLiteral(TrimEnd(clean))]
            : new NameListParser(parts, order).BuildNames();
    }

    /// <summary>The full stop that ends the names, not the last initial: <c>Z. Y. Li.</c></summary>
    private static string TrimFinalStop(string text) =>
        text.Length > 3
        && text[^1] == '.'
        && char.IsLetter(text[^2])
        && char.IsLetter(text[^3])
        && !text.EndsWith("Jr.", StringComparison.Ordinal)
        && !text.EndsWith("al.", StringComparison.Ordinal)
        && !text.EndsWith("Inc.", StringComparison.Ordinal)
            ? text[..^1]
            : text;

    /// <summary>
    /// One name with small words or an organisation's word in it, and no initials anywhere: <c>Ministry of Agriculture,
    /// Food and Fisheries</c>.
    /// </summary>
    private static bool IsOrganisation(string text, List<NameToken> parts)
    {
        if (
            parts.Exists(part =>
                part.Kind is not NameTokenKind.Words || part.Family.Contains('.', StringComparison.Ordinal)
            )
        )
        {
            return parts.Count == 1 && IsTeam(parts[0]);
        }

        return parts.Exists(part => part.Family.Split(' ').Any(IsOrganisationWord))
            || (parts.Count > 1 && text.Contains(" of ", StringComparison.Ordinal))
            || text.EndsWith(" Inc", StringComparison.Ordinal);
    }

    /// <summary>
    /// <c>of</c>, <c>for</c> and the like, a word that organisations are named by, or their abbreviation in brackets.
    /// </summary>
    private static bool IsOrganisationWord(string word) =>
        PersonNameParser.IsOrganisationWord(word.Trim('(', ')', ',', '.'))
        || word is "of" or "for" or "the" or "on" or "The"
        || word.StartsWith('(')
        || (word.Length > 2 && word.All(char.IsUpper));

    /// <summary>
    /// <c>R Core Team</c>, <c>HM Treasury</c>, <c>QGIS Development Team</c>: what looks like initials is the
    /// organisation's own word.
    /// </summary>
    private static bool IsTeam(NameToken part) =>
        part.Kind == NameTokenKind.GivenFirst
        && !part.Given.Contains('.', StringComparison.Ordinal)
        && (part.Given is "HM" or "UK" or "US" or "EU" or "UN" || part.Family.Contains(' ', StringComparison.Ordinal))
        && part.Family.Split(' ').Any(PersonNameParser.IsOrganisationWord);

    private IReadOnlyList<CslName> BuildNames()
    {
        var i = 0;
        while (i < _tokens.Count)
        {
            i += ReadName(i);
        }

        return _names;
    }

    /// <summary>Reads the name that begins with a part; the number of parts it has.</summary>
    private int ReadName(int i)
    {
        var part = _tokens[i];
        switch (part.Kind)
        {
            case NameTokenKind.EtAl:
                return 1;
            case NameTokenKind.Suffix:
                AddSuffix(part.Family);
                return 1;
            case NameTokenKind.FamilyFirst:
                AddName(part.Family, part.Given);
                return 1;
            case NameTokenKind.GivenFirst when IsTeam(part):
                _names.Add(CslName.FromLiteral($"{part.Given} {TrimEnd(part.Family)}"));
                return 1;
            case NameTokenKind.GivenFirst:
                AddName(TrimEnd(part.Family), part.Given);
                return 1;
            case NameTokenKind.Initials
                when i + 1 < _tokens.Count && _tokens[i + 1] is { Kind: NameTokenKind.Initials, IsAfterComma: true }:
                AddName(part.Given, _tokens[i + 1].Given); // a family name in capitals: LI, H.
                return 2;
            case NameTokenKind.Initials:
                AddUnsplit(part.Given);
                return 1;
            default:
                return ReadWords(i);
        }
    }

    private int ReadWords(int i)
    {
        var family = _tokens[i].Family;
        if (i + 1 < _tokens.Count && _tokens[i + 1].IsAfterComma)
        {
            var next = _tokens[i + 1];
            if (next.Kind == NameTokenKind.Initials)
            {
                AddName(family, next.Given);
                return 2;
            }

            if (
                next.Kind == NameTokenKind.Suffix
                && i + 2 < _tokens.Count
                && _tokens[i + 2].Kind == NameTokenKind.Initials
            )
            {
                AddName(family, _tokens[i + 2].Given);
                AddSuffix(next.Family);
                return 3;
            }

            if (IsFollowedByGiven(i))
            {
                AddName(family, string.Join(' ', new[] { next.Family, next.Given }.Where(word => word.Length > 0)));
                return 2;
            }
        }

        AddUnsplit(family);
        return 1;
    }

    /// <summary>
    /// Whether the next part is this one's given name: <c>Vizitiu, Daniel</c>, <c>Smith, John B.</c>; only in lists
    /// that are written so.
    /// </summary>
    private bool IsFollowedByGiven(int i)
    {
        var next = _tokens[i + 1];
        if (
            _order == NameOrder.Direct
            || CountWords(_tokens[i].Family) > 3
            || CountWords(next.Family) > 2
            || _tokens[i].Family.Split(' ').Any(IsOrganisationWord)
        )
        {
            return false;
        }

        var isOneWord = _tokens[i].Family.Split(' ').Count(word => !PersonNameParser.IsParticle(word)) == 1;
        return next.Kind is NameTokenKind.FamilyFirst or NameTokenKind.Words
            && (_isPaired || (i == 0 && isOneWord && IsRemainderDirect()));
    }

    /// <summary>All parts come in twos, each parted by a comma: <c>Miller, Robin and Dickinson, Helen</c>.</summary>
    private bool ArePaired()
    {
        var parts = _tokens.Where(part => part.Kind is not (NameTokenKind.EtAl or NameTokenKind.Suffix)).ToList();
        if (parts.Count % 2 != 0 || parts.Exists(part => part.Kind is NameTokenKind.GivenFirst))
        {
            return false;
        }

        var hasJoiners = parts.Skip(1).Any(part => !part.IsAfterComma);
        return parts.Where((_, i) => i % 2 == 1).All(part => part.IsAfterComma)
            && (parts.Count == 2 || hasJoiners)
            && parts.Where((_, i) => i % 2 == 0).All(part => part.Kind == NameTokenKind.Words)
            && parts
                .Where((part, i) => i % 2 == 1 && part.Kind == NameTokenKind.Words)
                .All(part => CountWords(part.Family) <= 2)
            && (
                !hasJoiners
                || parts.Count == 2
                || parts.Where((part, i) => i > 0 && i % 2 == 0).Any(part => !part.IsAfterComma)
            );
    }

    /// <summary>
    /// After the first pair all names stand given name first: <c>Vizitiu, Daniel, and Ioan Danciu</c>.
    /// </summary>
    private bool IsRemainderDirect() =>
        _tokens.Count > 2
        && _tokens
            .Skip(2)
            .Where(part => part.Kind is not (NameTokenKind.EtAl or NameTokenKind.Suffix))
            .All(part => part.Kind == NameTokenKind.GivenFirst || CountWords(part.Family) >= 2);

    private void AddUnsplit(string words)
    {
        var text = TrimEnd(words);
        var parts = text.Split(' ');
        var isPerson =
            parts.Length is > 1 and < 5
            && !parts.Any(IsOrganisationWord)
            && (_order == NameOrder.Direct || _tokens.Count > 1)
            && PersonNameParser.IsPersonName(text);
        if (isPerson)
        {
            var name = PersonNameParser.Parse(text);
            AddName(name.Family, name.Given);
        }
        else if (parts.Length == 1 && _tokens.Count > 1)
        {
            _names.Add(new CslName(text));
        }
        else if (text.Length > 0)
        {
            _names.Add(CslName.FromLiteral(text));
        }
    }

    private void AddName(string family, string given)
    {
        var words = given.Split(' ');
        var suffix = words.Length > 1 && NameToken.IsSuffix(words[^1]) && words[^1] != "II" ? words[^1] : null;
        _names.Add(new CslName(family, suffix is null ? given : string.Join(' ', words[..^1])) { Suffix = suffix });
    }

    private void AddSuffix(string suffix)
    {
        if (_names.Count > 0)
        {
            _names[^1] = _names[^1] with { Suffix = suffix };
        }
    }

    private static int CountWords(string words) => words.Length == 0 ? 0 : words.Split(' ').Length;

    private static string TrimEnd(string text) =>
        text.EndsWith('.')
        && !text.EndsWith("Inc.", StringComparison.Ordinal)
        && !text.EndsWith("Ltd.", StringComparison.Ordinal)
            ? text[..^1]
            : text;
}
