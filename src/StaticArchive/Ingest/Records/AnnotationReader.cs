using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads annotations: front matter and Markdown, a file each, in <c>input/annotations/&lt;paper&gt;/</c>.</summary>
internal static class AnnotationReader
{
    /// <summary>The motivations of the W3C Web Annotation model that an annotation of an archive can have.</summary>
    public static IReadOnlyList<string> Motivations { get; } = ["commenting", "questioning", "linking", "describing", "assessing", "editing", "tagging", "replying"];

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<AnnotationRecord> Read(IEnumerable<InputFile> files, List<Message> messages)
    {
        var annotations = new SortedDictionary<string, AnnotationRecord>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (Annotation(Decoding.Decode(file), messages) is { } record && !annotations.TryAdd(record.Id, record))
            {
                messages.Add(Messages.TakenId(new Place(record.Path), "an annotation", record.Id, new Place(annotations[record.Id].Path)));
            }
        }

        return [.. annotations.Values];
    }

    private static AnnotationRecord? Annotation(SourceFile file, List<Message> messages)
    {
        var parts = file.Path.Split('/');
        if (parts.Length != 4)
        {
            messages.Add(Messages.UnusedFile(new Place(file.Path), "an annotation stands in a folder of its paper's id: input/annotations/PAPER/FILE.md"));
            return null;
        }

        if (FrontMatter.Find(file, messages) is not { } front)
        {
            messages.Add(Messages.AnnotationWithoutFrontMatter(new Place(file.Path, 1)));
            return null;
        }

        return YamlReader.ReadMap(file, front.Yaml, messages) is { } map ? Make(map, parts[2], Text.Slug.Of(parts[3][..^3]), file.Text[front.End..].Trim(), messages) : null;
    }

    private static AnnotationRecord? Make(YamlMap map, string paper, string id, string body, List<Message> messages)
    {
        var (author, created, motivation) = (map.Required("author"), map.Required("created"), map.Text("motivation") ?? "commenting");
        var quote = map.Required("quote");
        if (!Motivations.Contains(motivation, StringComparer.Ordinal))
        {
            messages.Add(Messages.UnknownKind(map.PlaceOf("motivation"), motivation, Motivations));
            motivation = "commenting";
        }

        var record = author is null || created is null || quote is null ? null : new AnnotationRecord
        {
            Id = id,
            Path = map.File.Path,
            Author = author,
            Orcid = map.Text("orcid"),
            AuthorUrl = map.Text("url"),
            Created = created,
            Motivation = motivation,
            Target = new QuoteRecord(paper, map.Text("document"), quote, map.Text("prefix"), map.Text("suffix"), map.PlaceOf("quote")) { Section = map.Text("section") },
            Tags = map.Texts("tags"),
            ReplyTo = map.Text("reply-to"),
            References = map.Texts("references"),
            Body = body,
        };
        map.Close();
        return record;
    }
}
