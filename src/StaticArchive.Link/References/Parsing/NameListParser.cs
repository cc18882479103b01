using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Reads a list of names in any order and with any signs: <c>Field,J. &amp; Peck,E.</c>, <c>Heenan D
/// &amp; Birrell D</c>, <c>Adebowale, A. A., L. O. Sanni, and E. L. Fadahunsi</c>, <c>Miller, Rowan and Field,
/// Helen</c>, <c>Department of Health</c>.
/// </summary>
internal sealed class NameListParser
{
    private const int MaxGivenNames = 2;

    private readonly List<NameToken> _tokens;
    private readonly NameOrder _order;
    private readonly bool _isPaired;
    private readonly List<CslName> _names = [];

    private NameListParser(List<NameToken> tokens, NameOrder order)
    {
        (_tokens, _order) = (tokens, order);
        _isPaired = order == NameOrder.Inverted && ArePaired();
    }

    /// <summary>
    /// The names in order, without <c>et al.</c>; one literal name where the text is an organisation.
    /// </summary>
    public static IReadOnlyList<CslName> Parse(string text, NameOrder order)
    {
        var clean = NameListEnd.TrimFinalStop(text.Trim(' ', ',', ';', ':'));
        if (CaselessNames.TryParse(clean) is { } caseless)
        {
            return caseless;
        }

        var tokens = NameListTokenizer.Tokenize(clean);
        if (tokens.Count == 0)
        {
            return [];
        }

        if (CapitalFamilyNames.TryParse(tokens) is { } persons)
        {
            return persons;
        }

        return OrganisationAuthorDetector.IsOrganisation(clean, tokens)
            ? [CslName.FromLiteral(NameListEnd.TrimStop(clean))]
            : new NameListParser(tokens, order).BuildNames();
    }

    private IReadOnlyList<CslName> BuildNames()
    {
        var i = 0;
        while (i < _tokens.Count)
        {
            i += ReadName(i);
        }

        return _names;
    }

    /// <summary>Reads the name that begins with a token and returns the number of tokens it takes.</summary>
    private int ReadName(int i)
    {
        var token = _tokens[i];
        switch (token.Kind)
        {
            case NameTokenKind.EtAl:
                return 1;
            case NameTokenKind.Suffix:
                AddSuffix(token.Family);
                return 1;
            case NameTokenKind.FamilyFirst:
                AddName(token.Family, token.Given);
                return 1;
            case NameTokenKind.GivenFirst
            or NameTokenKind.Words when GroupName.CountTokens(_tokens, i) is > 0 and var count:
                _names.Add(CslName.FromLiteral(NameListEnd.TrimStop(GroupName.Join(_tokens, i, count))));
                return count;
            case NameTokenKind.GivenFirst:
                AddDirect(NameListEnd.TrimStop(token.Family), token.Given);
                return 1;
            case NameTokenKind.Initials
                when i + 1 < _tokens.Count && _tokens[i + 1] is { Kind: NameTokenKind.Initials, IsAfterComma: true }:
                AddName(token.Given, _tokens[i + 1].Given); // a family name in capitals: LI, H.
                return 2;
            case NameTokenKind.Initials:
                AddUnsplit(token.Given);
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
    /// Whether the next token is the given name of this one: <c>Vizitiu, Daniel</c>, <c>Smith, John B.</c>; only in
    /// lists that have the family name first.
    /// </summary>
    private bool IsFollowedByGiven(int i)
    {
        var next = _tokens[i + 1];
        if (
            _order == NameOrder.Direct
            || CountWords(_tokens[i].Family) > 3
            || CountWords(next.Family) > MaxGivenNames
            || _tokens[i].Family.Split(' ').Any(OrganisationAuthorDetector.IsOrganisationWord)
        )
        {
            return false;
        }

        var isOneWord = _tokens[i].Family.Split(' ').Count(word => !PersonNameParser.IsParticle(word)) == 1;
        return next.Kind is NameTokenKind.FamilyFirst or NameTokenKind.Words
            && (_isPaired || (i == 0 && isOneWord && IsRemainderDirect()));
    }

    /// <summary>
    /// All names are given in pairs of items with a comma between them: <c>Miller, Rowan and Field, Hanna</c>. More
    /// than one pair needs a joining word somewhere, or the list could be one of bare family names.
    /// </summary>
    private bool ArePaired()
    {
        var items = _tokens.Where(IsNamePart).ToList();
        if (items.Count % 2 != 0 || items.Exists(item => item.Kind is NameTokenKind.GivenFirst))
        {
            return false;
        }

        var families = items.Where((_, i) => i % 2 == 0).ToList();
        var given = items.Where((_, i) => i % 2 == 1).ToList();
        return given.TrueForAll(item => item.IsAfterComma)
            && (items.Count == 2 || families.Skip(1).Any(item => !item.IsAfterComma))
            && families.TrueForAll(item => item.Kind == NameTokenKind.Words)
            && given.TrueForAll(item => item.Kind != NameTokenKind.Words || CountWords(item.Family) <= MaxGivenNames);
    }

    private static bool IsNamePart(NameToken token) => token.Kind is not (NameTokenKind.EtAl or NameTokenKind.Suffix);

    /// <summary>
    /// After the first pair all names stand given name first: <c>Vizitiu, Daniel, and Ioan Danciu</c>.
    /// </summary>
    private bool IsRemainderDirect() =>
        _tokens.Count > 2
        && _tokens
            .Skip(2)
            .Where(IsNamePart)
            .All(token => token.Kind == NameTokenKind.GivenFirst || CountWords(token.Family) >= 2);

    private void AddUnsplit(string words)
    {
        var text = NameListEnd.TrimStop(words);
        var parts = text.Split(' ');
        var isPerson =
            parts.Length is > 1 and < 5
            && !parts.Any(OrganisationAuthorDetector.IsOrganisationWord)
            && (_order == NameOrder.Direct || _tokens.Count > 1)
            && PersonNameParser.IsPersonName(text);
        if (isPerson)
        {
            AddPerson(text, parts);
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

    /// <summary>A name in full; among bare initials the family name is first: <c>Barr K, Finn Maria</c>.</summary>
    private void AddPerson(string text, string[] words)
    {
        if (words.Length == 2 && _tokens.Exists(HasBareInitials))
        {
            AddName(words[0], words[1]);
            return;
        }

        var name = PersonNameParser.Parse(text);
        AddName(name.Family, name.Given);
    }

    /// <summary><c>Barr K</c></summary>
    private static bool HasBareInitials(NameToken token) =>
        token.Kind == NameTokenKind.FamilyFirst && !token.Given.Contains('.', StringComparison.Ordinal);

    private void AddName(string family, string given) => _names.Add(FamilyParticles.CreateName(family, given));

    /// <summary><c>V. L. Fuller 3rd</c>; Roman numbers stay, as most lists sort them.</summary>
    private void AddDirect(string family, string given)
    {
        var blank = family.LastIndexOf(' ');
        var hasSuffix = blank > 0 && family[(blank + 1)..] is "2nd" or "3rd" or "Jr" or "Jr." or "Sr" or "Sr.";
        AddName(hasSuffix ? family[..blank] : family, given);
        if (hasSuffix)
        {
            AddSuffix(family[(blank + 1)..]);
        }
    }

    private void AddSuffix(string suffix)
    {
        if (_names.Count > 0)
        {
            _names[^1] = _names[^1] with { Suffix = suffix };
        }
    }

    private static int CountWords(string words) => words.Length == 0 ? 0 : words.Split(' ').Length;
}
