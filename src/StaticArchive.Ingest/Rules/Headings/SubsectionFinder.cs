using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// Headings that lie below another although nothing in their looks says so: those without a number between
/// <c>2. Dogs</c> and <c>3. Cats</c>, and those that come back in each part: <c>Hull</c>, <c>What we found</c>,
/// <c>Goole</c>, <c>What we found</c>.
/// </summary>
internal sealed class SubsectionFinder
{
    private const int FewestNumbered = 3;

    private readonly IReadOnlyList<Draft> _drafts;
    private readonly IReadOnlyList<int> _headings;
    private readonly HashSet<int> _found = [];

    /// <summary>Finds them all.</summary>
    public SubsectionFinder(IReadOnlyList<Draft> drafts, IReadOnlyList<int> headings)
    {
        (_drafts, _headings) = (drafts, headings);
        FindBetweenNumbers();
        FindRepeated();
    }

    /// <summary>Whether the heading at an index of the blocks is one of them.</summary>
    public bool Contains(int heading) => _found.Contains(heading);

    private void FindBetweenNumbers()
    {
        var numbered = Enumerable.Range(0, _headings.Count).Where(place => ParseNumber(place) > 0).ToList();
        if (numbered.Count < FewestNumbered || !IsSequence(numbered))
        {
            return;
        }

        for (var place = numbered[0] + 1; place < numbered[^1]; place++)
        {
            AddUnnumbered(place);
        }

        // Behind the last number they are below it where others were, or where nothing stands between.
        var last = numbered[^1];
        var next = last + 1;
        if (_found.Count == 0 && (next >= _headings.Count || _headings[next] != _headings[last] + 1))
        {
            return;
        }

        while (next < _headings.Count && !SectionRoleClassifier.IsOutermost(_drafts[_headings[next]].Text))
        {
            AddUnnumbered(next++);
        }
    }

    /// <summary>1, 2, 3 …: each is one more than the one above.</summary>
    private bool IsSequence(List<int> numbered) =>
        Enumerable.Range(1, numbered.Count - 1).All(i => ParseNumber(numbered[i]) == ParseNumber(numbered[i - 1]) + 1);

    private void AddUnnumbered(int place)
    {
        if (HeadingNumberParser.ParseLevel(_drafts[_headings[place]].Text) == 0)
        {
            _found.Add(_headings[place]);
        }
    }

    /// <summary>The number of a heading that has one number alone; 0 for any other.</summary>
    private int ParseNumber(int place)
    {
        var text = _drafts[_headings[place]].Text;
        var end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end is 1 or 2 && HeadingNumberParser.ParseLevel(text) == 2
            ? int.Parse(text.AsSpan(0, end), System.Globalization.CultureInfo.InvariantCulture)
            : 0;
    }

    /// <summary>Names that come back, with a heading between that does not.</summary>
    private void FindRepeated()
    {
        var names = _headings.Select(i => Folding.Fold(_drafts[i].Text)).ToList();
        var counts = names
            .GroupBy(name => name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var singles = 0;
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        var parted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            singles += counts[name] == 1 ? 1 : 0;
            if (before.TryGetValue(name, out var seen) && singles > seen)
            {
                parted.Add(name);
            }

            before[name] = singles;
        }

        for (var place = 0; place < names.Count; place++)
        {
            if (parted.Contains(names[place]) && !SectionRoleClassifier.IsOutermost(names[place]))
            {
                _found.Add(_headings[place]);
            }
        }
    }
}
