using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// Finds raised numbers: marked as superscript, printed with raised digits of Unicode, or linked to an entry. The
/// marker of a note is none.
/// </summary>
internal sealed class SuperscriptMarkerScanner
{
    private const int MaxGroupLength = 60;

    private readonly string _text;
    private readonly List<Mark> _marks;
    private readonly HashSet<int> _noteMarkers;
    private readonly Lazy<HashSet<string>> _otherPlaces;

    /// <summary>Looks at the marks of a document.</summary>
    public SuperscriptMarkerScanner(Document document)
    {
        _text = document.Text;
        _otherPlaces = new(() =>
            [
                .. document.Sections.Select(section => section.Id),
                .. document.Blocks.Where(block => block.Kind != BlockKind.Reference).Select(block => block.Id),
            ]
        );
        _noteMarkers =
        [
            .. document.Marks.Where(mark => mark.Kind == MarkKind.NoteReference).Select(mark => mark.Span.Start),
            .. document.Notes.SelectMany(note => note.Markers).Select(marker => marker.Start),
        ];
        _marks = [.. document.Marks.Where(mark => IsRaised(mark) || IsLinkedNumber(mark))];
    }

    /// <summary>The raised numbers of a stretch, in order.</summary>
    public IEnumerable<NumberMarker> Scan(NumberScope scope)
    {
        var marked = new List<NumberMarker>();
        var first = Model.Text.BinarySearch.FindPartitionPoint(
            _marks,
            scope.Span.Start,
            static (mark, start) => mark.Span.Start < start
        );
        for (var i = first; i < _marks.Count && _marks[i].Span.Start < scope.Span.End; i++)
        {
            if (
                ReadMark(_marks[i], scope) is { } marker
                && !(marked.Count > 0 && marked[^1].Span.Overlaps(marker.Span))
            )
            {
                marked.Add(marker);
            }
        }

        return marked
            .Concat(ScanUnicode(scope).Where(marker => !marked.Exists(one => one.Span.Overlaps(marker.Span))))
            .OrderBy(marker => marker.Span.Start);
    }

    private bool IsRaised(Mark mark) => mark.Kind == MarkKind.Superscript && !_noteMarkers.Contains(mark.Span.Start);

    /// <summary>
    /// A number that links within the paper and stands in no bracket: <c>[3](#ref3)</c>; none of what is no entry, as
    /// "section 3" has it.
    /// </summary>
    private bool IsLinkedNumber(Mark mark)
    {
        if (
            mark.Kind != MarkKind.Link
            || mark.Target?.Contains('#', StringComparison.Ordinal) != true
            || _otherPlaces.Value.Contains(mark.Target[(mark.Target.IndexOf('#', StringComparison.Ordinal) + 1)..])
        )
        {
            return false;
        }

        var before = mark.Span.Start - 1;
        while (before >= 0 && mark.Span.Start - before < MaxGroupLength && IsWithinGroup(_text[before]))
        {
            before--;
        }

        return !_noteMarkers.Contains(mark.Span.Start)
            && mark.Span.Length > 0
            && NumberSigns.IsDigit(_text[mark.Span.Start])
            && !(before >= 0 && _text[before] is '[' or '(');
    }

    private static bool IsWithinGroup(char unit) =>
        unit is ' ' or ',' or ';' || NumberSigns.IsDigit(unit) || NumberSigns.IsDash(unit);

    /// <summary>A mark that holds numbers alone, but for brackets and a page: <c>3(p12)</c>.</summary>
    private NumberMarker? ReadMark(Mark mark, NumberScope scope)
    {
        var content = mark.Span.Trim(_text, "[](),;");
        var items = new NumberGroupParser(_text, content.End, allowsBlanks: true).Parse(content.Start);
        if (items.Count == 0)
        {
            return null;
        }

        var end = items[^1].Span.End;
        var located = NumberLocatorParser.FindEnd(_text, end, content.End);
        items[^1] = items[^1] with { Locator = NumberLocatorParser.GetText(_text, new Span(end, located)) };
        return located < content.End ? null : new NumberMarker(NumberForm.Superscript, scope, mark.Span, items);
    }

    private IEnumerable<NumberMarker> ScanUnicode(NumberScope scope)
    {
        var at = scope.Span.Start;
        while (_text.AsSpan(at, scope.Span.End - at).IndexOfAny(NumberSigns.RaisedDigits) is >= 0 and var found)
        {
            at += found;
            var items = new NumberGroupParser(_text, scope.Span.End, allowsBlanks: false).Parse(at);
            // "³, 4 and" goes on with what is no raised number.
            var plain = items.FindIndex(item => !NumberSigns.IsRaised(_text[item.Span.Start]));
            items = plain >= 0 ? items[..plain] : items;
            if (items.Count > 0 && !_noteMarkers.Contains(at))
            {
                yield return new NumberMarker(NumberForm.Superscript, scope, items[0].Span.Hull(items[^1].Span), items);
            }

            at = items.Count > 0 ? items[^1].Span.End : at + 1;
        }
    }
}
