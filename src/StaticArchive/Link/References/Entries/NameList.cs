using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// Makes names of a list of them, in whatever order and with whatever signs: <c>Field,J. &amp; Peck,E.</c>, <c>Heenan D &amp; Birrell D</c>,
/// <c>Adebowale, A. A., L. O. Sanni, and E. L. Fadahunsi</c>, <c>Miller, Robin and Dickinson, Helen</c>, <c>Department of Health</c>.
/// </summary>
internal sealed class NameList
{
    private readonly List<NamePart> _parts;
    private readonly NameOrder _order;
    private readonly bool _inPairs;
    private readonly List<Name> _names = [];

    private NameList(List<NamePart> parts, NameOrder order)
    {
        (_parts, _order) = (parts, order);
        _inPairs = order == NameOrder.Inverted && StandInPairs();
    }

    /// <summary>The names, in order. <c>et al.</c> is none.</summary>
    public static IReadOnlyList<Name> Parse(string text, NameOrder order)
    {
        var clean = WithoutStop(text.Trim(' ', ',', ';', ':'));
        var parts = NameSplitter.Split(clean);
        if (parts.Count == 0)
        {
            return [];
        }

        return IsOrganisation(clean, parts) ? [Name.Organisation(TrimEnd(clean))] : new NameList(parts, order).Names();
    }

    /// <summary>The full stop that ends the names, not the last initial: <c>Z. Y. Li.</c></summary>
    private static string WithoutStop(string text) =>
        text.Length > 3 && text[^1] == '.' && char.IsLetter(text[^2]) && char.IsLetter(text[^3]) && !text.EndsWith("Jr.", StringComparison.Ordinal) && !text.EndsWith("al.", StringComparison.Ordinal) && !text.EndsWith("Inc.", StringComparison.Ordinal) ? text[..^1] : text;

    /// <summary>
    /// One name with small words or an organisation's word in it, and no initials anywhere: <c>Ministry of Agriculture, Food and Fisheries</c>.
    /// </summary>
    private static bool IsOrganisation(string text, List<NamePart> parts)
    {
        if (parts.Exists(part => part.Kind is not NamePartKind.Words || part.Family.Contains('.', StringComparison.Ordinal)))
        {
            return parts.Count == 1 && IsTeam(parts[0]);
        }

        return parts.Exists(part => part.Family.Split(' ').Any(IsOrganisationWord)) || (parts.Count > 1 && text.Contains(" of ", StringComparison.Ordinal)) || text.EndsWith(" Inc", StringComparison.Ordinal);
    }

    /// <summary><c>of</c>, <c>for</c> and the like, a word that organisations are named by, or their abbreviation in brackets.</summary>
    private static bool IsOrganisationWord(string word) =>
        PersonNames.IsOrganisationWord(word.Trim('(', ')', ',', '.')) || word is "of" or "for" or "the" or "on" or "The" || word.StartsWith('(') || (word.Length > 2 && word.All(char.IsUpper));

    /// <summary><c>R Core Team</c>, <c>HM Treasury</c>, <c>QGIS Development Team</c>: what looks like initials is the organisation's own word.</summary>
    private static bool IsTeam(NamePart part) =>
        part.Kind == NamePartKind.GivenFirst && !part.Given.Contains('.', StringComparison.Ordinal) && (part.Given is "HM" or "UK" or "US" or "EU" or "UN" || part.Family.Contains(' ', StringComparison.Ordinal)) && part.Family.Split(' ').Any(PersonNames.IsOrganisationWord);

    private IReadOnlyList<Name> Names()
    {
        var i = 0;
        while (i < _parts.Count)
        {
            i += Take(i);
        }

        return _names;
    }

    /// <summary>Reads the name that begins with a part; the number of parts it has.</summary>
    private int Take(int i)
    {
        var part = _parts[i];
        switch (part.Kind)
        {
            case NamePartKind.Others:
                return 1;
            case NamePartKind.Suffix:
                AddSuffix(part.Family);
                return 1;
            case NamePartKind.FamilyFirst:
                Add(part.Family, part.Given);
                return 1;
            case NamePartKind.GivenFirst when IsTeam(part):
                _names.Add(Name.Organisation($"{part.Given} {TrimEnd(part.Family)}"));
                return 1;
            case NamePartKind.GivenFirst:
                Add(TrimEnd(part.Family), part.Given);
                return 1;
            case NamePartKind.Initials when i + 1 < _parts.Count && _parts[i + 1] is { Kind: NamePartKind.Initials, AfterComma: true }:
                Add(part.Given, _parts[i + 1].Given); // a family name in capitals: LI, H.
                return 2;
            case NamePartKind.Initials:
                AddOne(part.Given);
                return 1;
            default:
                return TakeWords(i);
        }
    }

    private int TakeWords(int i)
    {
        var family = _parts[i].Family;
        if (i + 1 < _parts.Count && _parts[i + 1].AfterComma)
        {
            var next = _parts[i + 1];
            if (next.Kind == NamePartKind.Initials)
            {
                Add(family, next.Given);
                return 2;
            }

            if (next.Kind == NamePartKind.Suffix && i + 2 < _parts.Count && _parts[i + 2].Kind == NamePartKind.Initials)
            {
                Add(family, _parts[i + 2].Given);
                AddSuffix(next.Family);
                return 3;
            }

            if (TakesGiven(i))
            {
                Add(family, string.Join(' ', new[] { next.Family, next.Given }.Where(word => word.Length > 0)));
                return 2;
            }
        }

        AddOne(family);
        return 1;
    }

    /// <summary>
    /// Whether the next part is this one's given name: <c>Vizitiu, Daniel</c>, <c>Smith, John B.</c>; only in lists that are written so.
    /// </summary>
    private bool TakesGiven(int i)
    {
        var next = _parts[i + 1];
        if (_order == NameOrder.Direct || Count(_parts[i].Family) > 3 || Count(next.Family) > 2 || _parts[i].Family.Split(' ').Any(IsOrganisationWord))
        {
            return false;
        }

        var isOneWord = _parts[i].Family.Split(' ').Count(word => !PersonNames.IsParticle(word)) == 1;
        return next.Kind is NamePartKind.FamilyFirst or NamePartKind.Words && (_inPairs || (i == 0 && isOneWord && RestIsDirect()));
    }

    /// <summary>All parts come in twos, each parted by a comma: <c>Miller, Robin and Dickinson, Helen</c>.</summary>
    private bool StandInPairs()
    {
        var parts = _parts.Where(part => part.Kind is not (NamePartKind.Others or NamePartKind.Suffix)).ToList();
        if (parts.Count % 2 != 0 || parts.Exists(part => part.Kind is NamePartKind.GivenFirst))
        {
            return false;
        }

        var hasJoiners = parts.Skip(1).Any(part => !part.AfterComma);
        return parts.Where((_, i) => i % 2 == 1).All(part => part.AfterComma) && (parts.Count == 2 || hasJoiners) && parts.Where((_, i) => i % 2 == 0).All(part => part.Kind == NamePartKind.Words)
            && parts.Where((part, i) => i % 2 == 1 && part.Kind == NamePartKind.Words).All(part => Count(part.Family) <= 2)
            && (!hasJoiners || parts.Count == 2 || parts.Where((part, i) => i > 0 && i % 2 == 0).Any(part => !part.AfterComma));
    }

    /// <summary>After the first pair all names stand given name first: <c>Vizitiu, Daniel, and Ioan Danciu</c>.</summary>
    private bool RestIsDirect() =>
        _parts.Count > 2 && _parts.Skip(2).Where(part => part.Kind is not (NamePartKind.Others or NamePartKind.Suffix)).All(part => part.Kind == NamePartKind.GivenFirst || Count(part.Family) >= 2);

    private void AddOne(string words)
    {
        var text = TrimEnd(words);
        var parts = text.Split(' ');
        var isPerson = parts.Length is > 1 and < 5 && !parts.Any(IsOrganisationWord) && (_order == NameOrder.Direct || _parts.Count > 1) && PersonNames.LooksLikeOne(text);
        if (isPerson)
        {
            var name = PersonNames.Parse(text);
            Add(name.Family, name.Given);
        }
        else if (parts.Length == 1 && _parts.Count > 1)
        {
            _names.Add(new Name(text));
        }
        else if (text.Length > 0)
        {
            _names.Add(Name.Organisation(text));
        }
    }

    private void Add(string family, string given)
    {
        var words = given.Split(' ');
        var suffix = words.Length > 1 && NamePart.IsSuffix(words[^1]) && words[^1] != "II" ? words[^1] : null;
        _names.Add(new Name(family, suffix is null ? given : string.Join(' ', words[..^1])) { Suffix = suffix });
    }

    private void AddSuffix(string suffix)
    {
        if (_names.Count > 0)
        {
            _names[^1] = _names[^1] with { Suffix = suffix };
        }
    }

    private static int Count(string words) => words.Length == 0 ? 0 : words.Split(' ').Length;

    private static string TrimEnd(string text) => text.EndsWith('.') && !text.EndsWith("Inc.", StringComparison.Ordinal) && !text.EndsWith("Ltd.", StringComparison.Ordinal) ? text[..^1] : text;
}
