using System.Text.Json;
using StaticArchive.Documents;

namespace StaticArchive.Benchmarks;

/// <summary>What was found in one paper, in the terms of the corpus: entries by their place in the list, offsets in code points of the file.</summary>
/// <param name="Paper">Name of its folder.</param>
/// <param name="Document">The document.</param>
/// <param name="Entries">Its reference blocks, in order, with the fields of the print.</param>
/// <param name="Mentions">Its citations; those that inherit their author stand with the one they inherit from, as the corpus has them.</param>
internal sealed record CitationsPrediction(string Paper, Document Document, IReadOnlyList<Occurrence> Entries, IReadOnlyList<CitationsPrediction.Mention> Mentions)
{
    /// <summary>A mention of one or several works.</summary>
    /// <param name="Span">Where, in UTF-16 units of the file.</param>
    /// <param name="References">Places in the list.</param>
    /// <param name="Status">What became of it.</param>
    internal sealed record Mention(Span Span, IReadOnlyList<int> References, CitationStatus Status);

    /// <summary>Gathers it from a linked archive.</summary>
    public static CitationsPrediction Of(string paper, Archive archive, Document document)
    {
        var printed = archive.Works.SelectMany(work => work.Occurrences.Where(print => print.Listed && print.Document == document.Id).Select(print => (Work: work.Id, Print: print)))
            .OrderBy(pair => pair.Print.Span.Start).ToList();
        var places = printed.Select((pair, i) => (pair.Work, i)).ToLookup(pair => pair.Work, pair => pair.i, StringComparer.Ordinal);
        var mentions = new List<Mention>();
        Citation? before = null;
        foreach (var citation in archive.Citations.Where(citation => citation.Document == document.Id))
        {
            var references = citation.Works.Where(work => places[work].Any()).Select(work => places[work].First()).ToList();
            var span = document.Map.ToSource(citation.Span);
            if (before is not null && Inherits(document.Text, before, citation))
            {
                var head = mentions[^1];
                mentions[^1] = new Mention(head.Span.Hull(span), [.. head.References.Union(references)], head.Status == citation.Status ? head.Status : CitationStatus.Resolved);
            }
            else
            {
                mentions.Add(new Mention(span, references, citation.Status));
            }

            before = citation;
        }

        return new CitationsPrediction(paper, document, [.. printed.Select(pair => pair.Print)], mentions);
    }

    /// <summary>The second is a year or a letter alone, behind a comma: <c>Simkin et al. 2004a, 2004b</c>, <c>2016a,b</c>.</summary>
    private static bool Inherits(string text, Citation first, Citation second)
    {
        var starts = text[second.Span.Start];
        return second.Block == first.Block && (char.IsDigit(starts) || second.Span.Length == 1) && text[first.Span.End..second.Span.Start].Trim() is ",";
    }

    /// <summary>As <c>pred.json</c>.</summary>
    public byte[] Json()
    {
        var points = new CodePoints(Document.Source.Text);
        return Write(json =>
        {
            json.WriteStartArray("mentions");
            foreach (var mention in Mentions)
            {
                json.WriteStartObject();
                json.WriteNumber("start", points.At(mention.Span.Start));
                json.WriteNumber("end", points.At(mention.Span.End));
                json.WriteStartArray("refs");
                foreach (var reference in mention.References)
                {
                    json.WriteNumberValue(reference);
                }

                json.WriteEndArray();
                json.WriteString("status", mention.Status.ToString().ToLowerInvariant());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("references");
            foreach (var entry in Entries)
            {
                WriteEntry(json, entry);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Works that several lists print, as <c>dedup.json</c>.</summary>
    public static byte[] Clusters(Archive archive, IReadOnlyList<CitationsPrediction> predictions)
    {
        var places = predictions.SelectMany(paper => paper.Entries.Select((print, i) => (Key: (print.Document, print.Block), Place: (paper.Paper, i)))).ToDictionary(pair => pair.Key, pair => pair.Place);
        return Write(json =>
        {
            json.WriteStartArray("clusters");
            foreach (var work in archive.Works.Where(work => work.Occurrences.Count > 1))
            {
                json.WriteStartArray();
                foreach (var (paper, i) in work.Occurrences.Where(print => print.Listed).Select(print => places[(print.Document, print.Block)]))
                {
                    json.WriteStartArray();
                    json.WriteStringValue(paper);
                    json.WriteNumberValue(i);
                    json.WriteEndArray();
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        });
    }

    private static void WriteEntry(Utf8JsonWriter json, Occurrence entry)
    {
        json.WriteStartObject();
        json.WriteString("raw", entry.Raw);
        json.WriteStartArray("author");
        foreach (var name in entry.Item.Author.Count > 0 ? entry.Item.Author : entry.Item.Type == "chapter" ? [] : entry.Item.Editor)
        {
            json.WriteStartObject();
            json.WriteString(name.Literal is null ? "family" : "literal", name.Label);
            json.WriteString("given", name.Given);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("issued", entry.Item.Issued?.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("title", entry.Item.Title);
        json.WriteString("container-title", entry.Item.ContainerTitle);
        json.WriteString("volume", entry.Item.Volume);
        json.WriteString("issue", entry.Item.Issue);
        json.WriteString("page", entry.Item.Page);
        json.WriteString("DOI", entry.Item.Doi);
        json.WriteString("type", entry.Item.Type);
        json.WriteEndObject();
    }

    private static byte[] Write(Action<Utf8JsonWriter> body)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            body(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
