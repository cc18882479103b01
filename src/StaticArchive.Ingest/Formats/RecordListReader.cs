using StaticArchive.Ingest.Bibliography;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats;

/// <summary>
/// Reads a file of records that lies beside a paper as the paper's reference list: each record is an entry, with its
/// words as the file has them, its own fields, and its key as the label.
/// </summary>
internal static class RecordListReader
{
    /// <summary>The list; null for a file that holds something else.</summary>
    public static RawDocument? Read(SourceFile source, List<Message> messages)
    {
        if (ReferenceFileReader.Read(source, messages) is not { } file)
        {
            return null;
        }

        var entries = file.Records.Where(record => !record.Extent.IsEmpty).ToList();
        var drafts = entries.Select((record, i) => CreateDraft(source, record, GetKey(i))).ToList();
        var others = WordTokenizer.Count(source.Text) - drafts.Sum(draft => WordTokenizer.Count(draft.Text));
        return new RawDocument(file.Format, drafts)
        {
            HasMarkup = true,
            HasSemanticMarkup = true,
            IsReferenceList = true,
            References = entries
                .Select((record, i) => new KeyValuePair<string, CslItem>(GetKey(i), record.Item))
                .ToDictionary(StringComparer.Ordinal),
            ExcludedWords = [new ExcludedWords("between the records", Math.Max(0, others), IsMarkup: true)],
            Messages = drafts.Count > 0 ? [] : [MessageCatalog.EmptyDocument(new SourceLocation(source.Path))],
        };
    }

    private static Draft CreateDraft(SourceFile source, CuratedRecord record, string key)
    {
        var words = new MappedTextBuilder(source.Text, keepsLines: false);
        words.Append(record.Extent.Start, record.Extent.End);
        var isPrinted =
            record.Id.Length > 0
            && source.Text.IndexOf(record.Id, record.Extent.Start, record.Extent.Length, StringComparison.Ordinal) >= 0;
        return new Draft(BlockKind.Reference, words.Build())
        {
            Extent = record.Extent,
            IsMarkedUp = true,
            Key = key,
            Label = isPrinted ? record.Id : null,
        };
    }

    private static string GetKey(int i) => ReferenceFieldParser.FormatNumber(i + 1);
}
