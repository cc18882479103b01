namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Decides which lines of a list begin an entry by their labels: numbers of one form that go up by one, and may begin
/// again, or labels in square brackets. <c>12 Trees, 3rd ed.</c> at the start of a line is no label where 4 is due.
/// </summary>
internal static class ReferenceLabelSequence
{
    private const int LongestGap = 20;
    private const int LeastShare = 3;

    /// <summary>Which lines are labelled; null for a list without labels.</summary>
    public static bool[]? Find(IReadOnlyList<LabelledLine> lines)
    {
        var first = FindFirst(lines);
        if (first < 0)
        {
            return null;
        }

        var form = lines[first].Label.Form;
        var found = form == ReferenceLabelForm.Bracket ? FindBrackets(lines) : FindNumbers(lines, first, form);
        return IsProven(lines, found, lines[first].Label) ? found : null;
    }

    /// <summary>The first label stands at the top; a sentence on the list may come before it.</summary>
    private static int FindFirst(IReadOnlyList<LabelledLine> lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, 4); i++)
        {
            if (lines[i].Label.IsMatch && lines[i].Line.IsBlockStart)
            {
                return i;
            }

            if (ReferenceOpening.Match(lines[i].Line.Content.Text).IsMatch)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool[] FindBrackets(IReadOnlyList<LabelledLine> lines) =>
        [.. lines.Select(line => line.Label.Form == ReferenceLabelForm.Bracket)];

    /// <summary>
    /// The numbers that count; of the others only those that begin a block, where a number was printed twice or out of
    /// order.
    /// </summary>
    private static bool[] FindNumbers(IReadOnlyList<LabelledLine> lines, int first, ReferenceLabelForm form)
    {
        var found = new bool[lines.Count];
        var numbers = new NumberPlaces(lines, form);
        for (var at = first; at >= 0; at = numbers.FindNext(at, form == ReferenceLabelForm.Bare))
        {
            found[at] = true;
        }

        for (var i = first; i < lines.Count && form != ReferenceLabelForm.Bare; i++)
        {
            found[i] |= lines[i].Label.Form == form && (lines[i].Line.IsBlockStart || IsNextLetter(lines, found, i));
        }

        return found;
    }

    /// <summary><c>2b</c> below <c>2a</c>: the number has several works.</summary>
    private static bool IsNextLetter(IReadOnlyList<LabelledLine> lines, bool[] found, int i)
    {
        if (!lines[i].Label.HasLetter)
        {
            return false;
        }

        var above = Array.FindLastIndex(found, Math.Max(0, i - 1), one => one);
        return above >= 0
            && lines[above].Label.HasLetter
            && lines[above].Label.Number == lines[i].Label.Number
            && lines[above].Label.Value[^1] + 1 == lines[i].Label.Value[^1];
    }

    /// <summary>Two labels, or a list of one entry; a bare figure has to count from one, or to three.</summary>
    private static bool IsProven(IReadOnlyList<LabelledLine> lines, bool[] found, ReferenceLabel first)
    {
        var labelled = found.Count(one => one);
        var blocks = lines.Count(line => line.Line.IsBlockStart);
        return labelled switch
        {
            1 => first.Form != ReferenceLabelForm.Bare && blocks == 1 && first.Number <= 1,
            2 when first.Form == ReferenceLabelForm.Bare && first.Number != 1 => false,
            _ => labelled * LeastShare >= blocks,
        };
    }

    /// <summary>Where each number stands at the start of a line.</summary>
    private sealed class NumberPlaces
    {
        private readonly IReadOnlyList<LabelledLine> _lines;
        private readonly List<int> _labelled;
        private readonly Dictionary<int, List<int>> _places;

        public NumberPlaces(IReadOnlyList<LabelledLine> lines, ReferenceLabelForm form)
        {
            _lines = lines;
            _labelled = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Label.Form == form)];
            _places = _labelled.GroupBy(GetNumber).ToDictionary(group => group.Key, group => group.ToList());
        }

        /// <summary>The line that goes on counting, or begins again with one; -1 for none.</summary>
        /// <remarks>A bare figure that leaves some out has to begin a block.</remarks>
        public int FindNext(int at, bool isBare)
        {
            var number = GetNumber(at);
            var next = FindAfter(at, number + 1);
            var restart = number > 1 ? FindRestart(at, next < 0 ? _lines.Count : next) : -1;
            return restart >= 0 ? restart
                : next >= 0 ? next
                : FindGreater(at, number, isBare);
        }

        /// <summary>A one with a two behind it, both before a line.</summary>
        private int FindRestart(int at, int limit)
        {
            var first = FindAfter(at, 1);
            var second = first < 0 ? -1 : FindAfter(first, 2);
            return second >= 0 && second < limit ? first : -1;
        }

        private int GetNumber(int line) => _lines[line].Label.Number;

        private int FindAfter(int at, int number)
        {
            if (!_places.TryGetValue(number, out var places))
            {
                return -1;
            }

            var i = places.BinarySearch(at + 1);
            i = i < 0 ? ~i : i;
            return i < places.Count ? places[i] : -1;
        }

        private int FindGreater(int at, int number, bool inBlocks)
        {
            for (var i = _labelled.BinarySearch(at) + 1; i < _labelled.Count; i++)
            {
                var candidate = GetNumber(_labelled[i]);
                if (
                    candidate > number
                    && candidate <= number + LongestGap
                    && (!inBlocks || _lines[_labelled[i]].Line.IsBlockStart)
                )
                {
                    return _labelled[i];
                }
            }

            return -1;
        }
    }
}
