using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>The numbered or labelled reference lists of a document: one, or one for each part.</summary>
internal sealed class NumberedListIndex
{
    private NumberedListIndex(IReadOnlyList<NumberedList> lists) => All = lists;

    /// <summary>All, in the order of the text; those of entries without numbers and labels are left out.</summary>
    public IReadOnlyList<NumberedList> All { get; }

    /// <summary>Finds them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="works">Ids of the works of its entries by block.</param>
    public static NumberedListIndex From(Document document, IReadOnlyDictionary<string, string> works)
    {
        var lists = new List<NumberedList>();
        var hasText = true;
        foreach (var block in document.Blocks)
        {
            if (block.Kind != BlockKind.Reference)
            {
                hasText |= block.Kind is not (BlockKind.Heading or BlockKind.Paratext or BlockKind.Metadata);
                continue;
            }

            var label = block.Label;
            if (lists.Count == 0 || (hasText && label == "1"))
            {
                lists.Add(new NumberedList(block.Span.End));
            }

            lists[^1].Add(label, works.GetValueOrDefault(block.Id), block.Span.End);
            hasText = false;
        }

        return new NumberedListIndex(lists.FindAll(list => list.IsNumbered || list.IsLabelled));
    }

    /// <summary>
    /// The list of the records in files beside a document, all of whose markers mean it. Their keys are its labels:
    /// <c>Smi08</c>, <c>3</c>; of <c>ref1</c>, <c>ref2</c>, … the numbers are. Records with other keys have no
    /// numbers, for the order of a file tells nothing of a text.
    /// </summary>
    public static NumberedListIndex FromRecords(IReadOnlyList<RecordLabel> records)
    {
        var list = new NumberedList(int.MaxValue);
        var prefix = RecordLabel.FindPrefixOfNumbers(records);
        foreach (var record in records)
        {
            list.Add(record.Key.Length == 0 ? null : record.Key[prefix..], record.Work, int.MaxValue);
        }

        return new NumberedListIndex(list.IsNumbered || list.IsLabelled ? [list] : []);
    }

    /// <summary>
    /// The list that follows an offset of the text, the last one behind all; null where there is none.
    /// </summary>
    public NumberedList? FindAt(int offset)
    {
        var i = BinarySearch.FindPartitionPoint(All, offset, static (list, offset) => list.End <= offset);
        return All.Count == 0 ? null : All[Math.Min(i, All.Count - 1)];
    }
}
