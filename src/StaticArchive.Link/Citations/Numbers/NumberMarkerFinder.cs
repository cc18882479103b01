using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// Finds the numbers of a document that may cite, whatever their form, without those that surely cite nothing.
/// </summary>
internal sealed class NumberMarkerFinder(Document document)
{
    private readonly string _text = document.Text;
    private readonly BracketMarkerScanner _brackets = new(document.Text);
    private readonly SuperscriptMarkerScanner _superscripts = new(document);
    private readonly GluedMarkerScanner _glued = new(document.Text);
    private readonly WordMarkerScanner _words = new(document.Text);

    /// <summary>The markers by form, each in the order of the text.</summary>
    public ILookup<NumberForm, NumberMarker> Find()
    {
        var titlePage = TitlePageFinder.CountBlocks(document.Blocks, _text);
        var blocks = document
            .Blocks.Where((block, i) => IsRunningText(block) && (i >= titlePage || block.Kind == BlockKind.Paragraph))
            .ToList();
        return blocks
            .SelectMany(NumberScope.From)
            .SelectMany(FindIn)
            .Concat(blocks.SelectMany(block => NumberColumnReader.Read(_text, block)))
            .OrderBy(marker => marker.Span.Start)
            .ToLookup(marker => marker.Form);
    }

    private static bool IsRunningText(Block block) =>
        block.Kind is not (BlockKind.Reference or BlockKind.Metadata or BlockKind.Paratext);

    private IEnumerable<NumberMarker> FindIn(NumberScope scope)
    {
        var brackets = _brackets.Scan(scope).ToLookup(marker => marker.Form);
        return Clean(brackets[NumberForm.Bracket])
            .Concat(Clean(brackets[NumberForm.Paren]))
            .Concat(Clean(_superscripts.Scan(scope)))
            .Concat(Clean(_glued.Scan(scope)))
            .Concat(Clean(_words.Scan(scope)));
    }

    private IEnumerable<NumberMarker> Clean(IEnumerable<NumberMarker> found)
    {
        var kept = NumberTrapFilter.Filter(_text, found);
        return kept.Count == 0 ? kept : EnumerationFilter.Exclude(_text, JoinRanges(kept));
    }

    /// <summary><c>[1]–[3]</c> is a range.</summary>
    private List<NumberMarker> JoinRanges(List<NumberMarker> markers)
    {
        var joined = new List<NumberMarker>();
        foreach (var marker in markers)
        {
            if (joined.Count > 0 && JoinRange(joined[^1], marker) is { } range)
            {
                joined[^1] = range;
            }
            else
            {
                joined.Add(marker);
            }
        }

        return joined;
    }

    private NumberMarker? JoinRange(NumberMarker left, NumberMarker right)
    {
        var between = _text.AsSpan(left.Span.End, Math.Max(0, right.Span.Start - left.Span.End)).Trim();
        if (between.Length is 0 or > 3 || !IsDash(between))
        {
            return null;
        }

        var (first, last) = (left.Items[^1], right.Items[0]);
        return first.IsRange || last.IsRange || last.First <= first.First
            ? null
            : left with
            {
                Span = left.Span.Hull(right.Span),
                Items =
                [
                    .. left.Items.SkipLast(1),
                    first with
                    {
                        Span = first.Span.Hull(last.Span),
                        Last = last.First,
                        Suffix = "",
                        Locator = last.Locator,
                    },
                    .. right.Items.Skip(1),
                ],
            };
    }

    private static bool IsDash(ReadOnlySpan<char> between)
    {
        foreach (var unit in between)
        {
            if (!NumberSigns.IsDash(unit))
            {
                return false;
            }
        }

        return true;
    }
}
