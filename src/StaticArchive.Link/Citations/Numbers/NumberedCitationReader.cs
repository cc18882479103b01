using System.Globalization;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// Finds the citations of a paper that cites by numbers, and what they mean. Which numbers cite is decided for the
/// whole
/// paper: it needs a list with numbers, and one form of marker whose numbers fit the list.
/// </summary>
internal sealed class NumberedCitationReader
{
    private readonly Document _document;
    private readonly NumberedListIndex _lists;
    private readonly Dictionary<string, string> _noteByBlock;
    private readonly Dictionary<NumberedList, int> _greatest = [];
    private readonly HashSet<int> _taken = [];
    private readonly List<NumberedCitation> _found = [];

    private NumberedCitationReader(Document document, NumberedListIndex lists)
    {
        (_document, _lists) = (document, lists);
        _noteByBlock = document
            .Notes.SelectMany(note => note.Blocks.Select(block => new { Block = block, note.Id }))
            .DistinctBy(pair => pair.Block, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Block, pair => pair.Id, StringComparer.Ordinal);
    }

    /// <summary>
    /// The citations in the order of the text: 1. the numbered lists are found; 2. all that may be a marker is read,
    /// form
    /// by form; 3. the form that fits the lists best is the paper's; 4. each number is looked up in the list of its
    /// part;
    /// 5. labels are looked up where a list has them.
    /// </summary>
    public static IReadOnlyList<NumberedCitation> Read(Document document, NumberedListIndex lists)
    {
        var reader = new NumberedCitationReader(document, lists);
        if (lists.All.Any(list => list.IsNumbered))
        {
            reader.ReadNumbers(new NumberMarkerFinder(document).Find());
        }

        if (lists.All.Any(list => list.IsLabelled))
        {
            reader.ReadLabels();
        }

        return [.. reader._found.OrderBy(one => one.Citation.Span.Start)];
    }

    private void ReadNumbers(ILookup<NumberForm, NumberMarker> markers)
    {
        var words = markers[NumberForm.Word].ToList();
        var usage = markers
            .Select(group => new NumberUsage(
                group.Key,
                group.Key == NumberForm.Word ? words : [.. group.Concat(words).OrderBy(marker => marker.Span.Start)],
                _lists
            ))
            .Where(usage => usage.IsProven)
            .OrderByDescending(usage => usage.Weight)
            .ThenBy(usage => usage.Form)
            .FirstOrDefault();
        for (var i = 0; i < usage?.Markers.Count; i++)
        {
            ReadMarker(usage, i);
        }
    }

    private void ReadMarker(NumberUsage usage, int position)
    {
        var marker = usage.Markers[position];
        var list = _lists.FindAt(marker.Span.Start)!;
        var greatest = _greatest.GetValueOrDefault(list);
        var sequence = usage.GetSequence(list);
        if (
            !marker.Items.All(item => IsPlausible(item, marker.Form, list))
            || !IsInOrder(marker, position, sequence, greatest)
        )
        {
            return;
        }

        _greatest[list] = Math.Max(greatest, marker.Items.Max(item => Math.Min(item.Last, list.Max)));
        foreach (var item in marker.Items)
        {
            AddItem(marker.Scope.Block, item, list);
        }
    }

    private static bool IsInOrder(NumberMarker marker, int position, NumberSequence sequence, int greatest) =>
        marker switch
        {
            { IsDoubtful: true } => marker.IsSingle && sequence.IsDue(marker.Items[0].First, position, greatest),
            { IsSingle: true, Scope.IsCell: false } => !sequence.IsOrdered
                || !sequence.IsTooEarly(marker.Items[0].First, position, greatest),
            _ => true,
        };

    /// <summary>
    /// Whether a number may be one of the list's: it has it, or it is one that is missing in the middle of it; of
    /// brackets and raised numbers, which are nothing else, also one that follows its end.
    /// </summary>
    private static bool IsPlausible(NumberItem item, NumberForm form, NumberedList list) =>
        item.Last
        <= form switch
        {
            NumberForm.Bracket => (list.Max * 3 / 2) + 5,
            NumberForm.Superscript => (list.Max * 11 / 10) + 5,
            _ => list.Max,
        };

    private void AddItem(Block block, NumberItem item, NumberedList list)
    {
        if (!_taken.Add(item.Span.Start))
        {
            // "(refs 3, 4)" is a bracket, and numbers behind the word as well.
            return;
        }

        if (item.Suffix.Length > 0 && list.Find(item.Span.Slice(_document.Text)) is { } lettered)
        {
            AddEntry(block, item, lettered);
        }
        else if (!item.IsRange && list.Find(item.First) is { } entry)
        {
            AddEntry(block, item, entry);
        }
        else
        {
            AddRange(block, item, list);
        }
    }

    /// <summary>One citation for each work of a number; one for all where nothing tells which is meant.</summary>
    private void AddEntry(Block block, NumberItem item, NumberedEntry entry)
    {
        if (entry.IsAmbiguous)
        {
            Add(CreateCitation(block, item, entry.Works, CitationStatus.Ambiguous), null);
            return;
        }

        foreach (var work in entry.Works)
        {
            Add(CreateCitation(block, item, [work], CitationStatus.Resolved), null);
        }
    }

    private void AddRange(Block block, NumberItem item, NumberedList list)
    {
        var works = new List<string>();
        var missing = new List<int>();
        for (var number = item.First; number <= item.Last; number++)
        {
            if (list.Find(number) is { } entry)
            {
                works.AddRange(entry.Works);
            }
            else
            {
                missing.Add(number);
            }
        }

        Add(
            CreateCitation(
                block,
                item,
                [.. works.Distinct(StringComparer.Ordinal)],
                missing.Count == 0 ? CitationStatus.Resolved : CitationStatus.Unresolved
            ),
            missing.Count == 0
                ? null
                : new UnlistedNumbers(
                    string.Join(", ", missing.Select(number => number.ToString(CultureInfo.InvariantCulture))),
                    list.EntryCount
                )
        );
    }

    private void ReadLabels()
    {
        foreach (
            var scope in _document
                .Blocks.Where(block =>
                    block.Kind is not (BlockKind.Reference or BlockKind.Metadata or BlockKind.Paratext)
                )
                .SelectMany(NumberScope.From)
        )
        {
            var list = _lists.FindAt(scope.Span.Start)!;
            foreach (var label in LabelMarkerScanner.Scan(_document.Text, scope, list))
            {
                AddLabel(scope.Block, label, list);
            }
        }
    }

    private void AddLabel(Block block, NumberItem label, NumberedList list)
    {
        if (!_taken.Add(label.Span.Start))
        {
            // "[2b]" is a number with a letter as well.
            return;
        }

        var words = label.Span.Slice(_document.Text);
        if (list.Find(words) is { } entry)
        {
            AddEntry(block, label, entry);
        }
        else
        {
            Add(
                CreateCitation(block, label, [], CitationStatus.Unresolved),
                new UnlistedNumbers(words, list.EntryCount)
            );
        }
    }

    private Citation CreateCitation(Block block, NumberItem item, IReadOnlyList<string> works, CitationStatus status) =>
        new()
        {
            Id = "",
            Document = _document.Id,
            Block = block.Id,
            Span = item.Span,
            System = CitationSystem.Numbered,
            Note = _noteByBlock.GetValueOrDefault(block.Id),
            Status = status,
            Works = works,
            Locator = item.Locator,
        };

    private void Add(Citation citation, UnlistedNumbers? unlisted) =>
        _found.Add(new NumberedCitation(citation, unlisted));
}
