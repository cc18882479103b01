using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Reads a file that holds nothing but records, as reference managers export them. BibTeX and RIS are known by their
/// names; of other names a file is one where it begins like one and its records have titles and names.
/// </summary>
internal static class ReferenceFileReader
{
    private const string BibTex = "BibTeX";
    private const string Ris = "RIS";
    private const string CslJson = "CSL-JSON";
    private const string CslYaml = "CSL-YAML";

    /// <summary>The records; null for a file of another kind.</summary>
    public static ReferenceFile? Read(SourceFile source, List<Message> messages)
    {
        if (DetectFormat(source) is not { } format)
        {
            return null;
        }

        var found = new List<Message>();
        var read = ReadRecords(source, format, found);
        var records = read.Select((record, i) => Complete(source.Text, record, read.ElementAtOrDefault(i + 1)))
            .ToList();
        if (!IsNamedAsRecords(source.Path) && !IsListOfRecords(source.Text, records))
        {
            return null;
        }

        messages.AddRange(found);
        return new ReferenceFile(format, records);
    }

    /// <summary>Whether the name of a file says that it holds records: <c>list.bib</c>, <c>list.ris</c>.</summary>
    public static bool IsNamedAsRecords(string path) => GetExtension(path) is "bib" or "bibtex" or "ris";

    private static string? DetectFormat(SourceFile source)
    {
        var start = source.Text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return GetExtension(source.Path) switch
        {
            "bib" or "bibtex" => BibTex,
            "ris" => Ris,
            "json" when start.StartsWith("[") || start.StartsWith("{") => CslJson,
            "yml" or "yaml" when start.StartsWith("- ") || start.StartsWith("references:") || start.StartsWith("---") =>
                CslYaml,
            "txt" when start.StartsWith("TY  -") => Ris,
            "txt" when start.StartsWith("@") => BibTex,
            _ => null,
        };
    }

    private static IReadOnlyList<CuratedRecord> ReadRecords(SourceFile source, string format, List<Message> messages) =>
        format switch
        {
            BibTex => BibTexReader.Read(source, messages),
            Ris => RisReader.Read(source, messages),
            CslJson => CslJsonReader.Read(source, messages),
            _ => [.. YamlReader.ReadList(source, messages).Select(CslItemReader.Read)],
        };

    /// <summary>Records with a title and a name, and hardly a word beside them.</summary>
    private static bool IsListOfRecords(string text, List<CuratedRecord> records) =>
        records.Exists(record => record.Item is { Title: not null } item && item.Author.Count + item.Editor.Count > 0)
        && records.Sum(record => (long)record.Extent.Length) * 10 >= text.AsSpan().Trim().Length * 7L;

    /// <summary>
    /// The record with an extent from its first sign to its last: what stands before the next record and is part of
    /// neither, such as <c>- </c> in YAML, is none of it.
    /// </summary>
    private static CuratedRecord Complete(string text, CuratedRecord record, CuratedRecord? next)
    {
        var (start, end) = (record.Extent.Start, record.Extent.End);
        end = Math.Max(end == start ? text.Length : end, start);
        end = next is null ? end : Math.Min(end, Math.Max(start, next.Extent.Start));
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || IsSignOfNext(text, end)))
        {
            end--;
        }

        return record with
        {
            Extent = new Span(start, end),
        };
    }

    /// <summary>The hyphen that begins an entry of YAML: only blanks stand before it in its line.</summary>
    private static bool IsSignOfNext(string text, int end)
    {
        if (text[end - 1] != '-')
        {
            return false;
        }

        var line = text.AsSpan(0, end - 1).TrimEnd(' ');
        return line.IsEmpty || line[^1] is '\n' or '\r';
    }

    private static string GetExtension(string path) => path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant();
}
