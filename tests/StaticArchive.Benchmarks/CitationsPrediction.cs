using System.Text;
using System.Text.Json;
using static StaticArchive.Benchmarks.PublishedData;

namespace StaticArchive.Benchmarks;

/// <summary>
/// What was found in one paper, in the terms of the corpus: entries by their place in the list, offsets in code points
/// of the file.
/// </summary>
/// <param name="Paper">Name of its folder.</param>
/// <param name="Entries">The entries of its list, in order, with their fields.</param>
/// <param name="Mentions">Its citations; those that inherit their author stand with the one they inherit from, as the
/// corpus has them.</param>
internal sealed record CitationsPrediction(
    string Paper,
    IReadOnlyList<Listed> Entries,
    IReadOnlyList<CitationsPrediction.Mention> Mentions
)
{
    /// <summary>A mention of one or several works.</summary>
    /// <param name="Start">Where it begins, in code points of the file.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="References">Places in the list.</param>
    /// <param name="Status">What became of it.</param>
    internal sealed record Mention(int Start, int End, IReadOnlyList<int> References, string Status);

    /// <summary>Gathers it from the data files of a site.</summary>
    public static CitationsPrediction Gather(string paper, PublishedData site)
    {
        var document = site.DocumentAt($"input/papers/{paper}/paper.md");
        var listed = site
            .Works.SelectMany(Occurrences)
            .Where(entry => entry.Document == document)
            .OrderBy(entry => entry.Start)
            .ToList();
        var places = listed
            .Select((entry, i) => (entry.Work, i))
            .ToLookup(pair => pair.Work, pair => pair.i, StringComparer.Ordinal);
        var text = site.Text(document);
        var mentions = new List<Mention>();
        JsonElement? before = null;
        foreach (
            var citation in site.Citations.Where(citation => citation.GetProperty("document").GetString() == document)
        )
        {
            var mention = Read(citation, places);
            if (before is { } first && Inherits(text, first, citation))
            {
                var head = mentions[^1];
                mentions[^1] = new Mention(
                    head.Start,
                    mention.End,
                    [.. head.References.Union(mention.References)],
                    head.Status == mention.Status ? head.Status : "resolved"
                );
            }
            else
            {
                mentions.Add(mention);
            }

            before = citation;
        }

        return new CitationsPrediction(paper, listed, mentions);
    }

    private static Mention Read(JsonElement citation, ILookup<string, int> places)
    {
        var source = citation.GetProperty("source");
        var references = citation
            .GetProperty("references")
            .EnumerateArray()
            .Select(work => work.GetString()!)
            .Where(work => places[work].Any())
            .Select(work => places[work].First())
            .ToList();
        return new Mention(
            source.GetProperty("start").GetInt32(),
            source.GetProperty("end").GetInt32(),
            references,
            citation.GetProperty("status").GetString()!
        );
    }

    /// <summary>
    /// The second is a year or a letter alone, behind a comma: <c>Simkin et al. 2004a, 2004b</c>, <c>2016a,b</c>.
    /// </summary>
    private static bool Inherits(IReadOnlyList<Rune> text, JsonElement first, JsonElement second)
    {
        var (start, end) = (second.GetProperty("start").GetInt32(), second.GetProperty("end").GetInt32());
        var between = string.Concat(
            text.Skip(first.GetProperty("end").GetInt32()).Take(start - first.GetProperty("end").GetInt32())
        );
        return second.GetProperty("block").GetString() == first.GetProperty("block").GetString()
            && (Rune.IsDigit(text[start]) || end - start == 1)
            && between.Trim() is ",";
    }

    /// <summary>As <c>pred.json</c>.</summary>
    public byte[] Json() => Write(WriteAll);

    private void WriteAll(Utf8JsonWriter json)
    {
        json.WriteStartArray("mentions");
        foreach (var mention in Mentions)
        {
            WriteMention(json, mention);
        }

        json.WriteEndArray();
        json.WriteStartArray("references");
        foreach (var entry in Entries)
        {
            WriteEntry(json, entry.Data.GetProperty("raw").GetString()!, entry.Data.GetProperty("item"));
        }

        json.WriteEndArray();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteNumber("start", mention.Start);
        json.WriteNumber("end", mention.End);
        json.WriteStartArray("refs");
        foreach (var reference in mention.References)
        {
            json.WriteNumberValue(reference);
        }

        json.WriteEndArray();
        json.WriteString("status", mention.Status);
        json.WriteEndObject();
    }

    /// <summary>Works that several lists have, as <c>dedup.json</c>.</summary>
    public static byte[] Clusters(PublishedData site, IReadOnlyList<CitationsPrediction> predictions)
    {
        var places = predictions
            .SelectMany(paper =>
                paper.Entries.Select((entry, i) => (Key: (entry.Document, entry.Start), Place: (paper.Paper, i)))
            )
            .ToDictionary(pair => pair.Key, pair => pair.Place);
        return Write(json =>
        {
            json.WriteStartArray("clusters");
            foreach (
                var entries in site.Works.Select(work => Occurrences(work).ToList()).Where(entries => entries.Count > 1)
            )
            {
                json.WriteStartArray();
                foreach (var (paper, i) in entries.Select(entry => places[(entry.Document, entry.Start)]))
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

    private static void WriteEntry(Utf8JsonWriter json, string raw, JsonElement item)
    {
        json.WriteStartObject();
        json.WriteString("raw", raw);
        var isChapter = item.GetProperty("type").GetString() == "chapter";
        if (item.TryGetProperty("author", out var names) || (!isChapter && item.TryGetProperty("editor", out names)))
        {
            json.WritePropertyName("author");
            names.WriteTo(json);
        }

        if (item.TryGetProperty("issued", out var issued) && issued.TryGetProperty("date-parts", out var dates))
        {
            json.WriteString("issued", dates[0][0].ToString());
        }

        foreach (var field in new[] { "title", "container-title", "volume", "issue", "page", "DOI", "type" })
        {
            if (item.TryGetProperty(field, out var value))
            {
                json.WriteString(field, value.ToString());
            }
        }

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
