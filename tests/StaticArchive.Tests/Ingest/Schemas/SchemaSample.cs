using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Tests.Ingest.Schemas;

/// <summary>A small file of one kind, in which one value may be wrong.</summary>
/// <param name="Schema">The kind of file.</param>
/// <param name="Keys">The keys that lead to the value, from the top: <c>charts</c>, <c>from</c>.</param>
public sealed record SchemaSample(InputSchema Schema, IReadOnlyList<SchemaField> Keys)
{
    private static readonly Dictionary<FieldFormat, string> Good = new()
    {
        [FieldFormat.TextList] = "[one, two]",
        [FieldFormat.Date] = "2001-02-03",
        [FieldFormat.PublicationDate] = "2001-02",
        [FieldFormat.RecordDate] = "2001-02",
        [FieldFormat.Uri] = "https://a.example/",
        [FieldFormat.Orcid] = "0000-0002-1825-0097",
        [FieldFormat.Language] = "en-GB",
        [FieldFormat.Number] = "1",
        [FieldFormat.Flag] = "true",
        [FieldFormat.IdLists] = "[[a, b]]",
        [FieldFormat.Names] = "[{family: Reed, given: Jo}]",
    };

    private static readonly Dictionary<FieldFormat, string> Wrong = new()
    {
        [FieldFormat.TextList] = "{a: b}",
        [FieldFormat.Date] = "06/07/2019",
        [FieldFormat.PublicationDate] = "2019-13-40",
        [FieldFormat.RecordDate] = "2019-13-40",
        [FieldFormat.Uri] = "x",
        [FieldFormat.Orcid] = "0000-0000-0000-000",
        [FieldFormat.Language] = "english",
        [FieldFormat.Number] = "many",
        [FieldFormat.Flag] = "perhaps",
        [FieldFormat.Names] = "[[a]]",
        [FieldFormat.Entries] = "words",
        [FieldFormat.Group] = "words",
    };

    /// <summary>A sample for every key of every file, those of entries within entries too.</summary>
    public static IEnumerable<SchemaSample> All { get; } =
        InputSchemaCatalog
            .All.SelectMany(schema =>
                schema.Fields.SelectMany(field => Walk(field, [field])).Select(keys => new SchemaSample(schema, keys))
            )
            .Where(sample => sample.Schema != WordsSchema.Schema || WordSamples.Contains(sample.Keys[0].Name));

    /// <summary>All words have the same forms; those of some parts stand for the others.</summary>
    private static string[] WordSamples => ["list", "header", "count", "script"];

    /// <summary>Its path in an archive of the one paper <c>ward</c>.</summary>
    public string Path =>
        Schema
            .Path.Replace("PAPER", "ward", StringComparison.Ordinal)
            .Replace("NAME", "name", StringComparison.Ordinal)
            .Replace("DATE-WORDS", "2001-02-03-words", StringComparison.Ordinal);

    /// <summary>The file with good values, or with a wrong one where the keys lead.</summary>
    public string Write(bool isWrong)
    {
        // Of the first key, with what an entry has to have; a key of its own can stand in place of one.
        var fields = Schema.Fields.Where(field => field.IsRequired || field == Keys[0]);
        var lines = fields.Select(field =>
            $"{field.Name}: {(field == Keys[0] ? WriteValue(Keys, isWrong) : WriteGood(field))}"
        );
        if (Schema.Name == "events" && Keys[0].Name is not ("evidence" or "sources"))
        {
            lines = lines.Append("sources: [{title: words}]");
        }

        return Schema.Shape switch
        {
            SchemaShape.List => $"- {string.Join("\n  ", lines)}\n",
            SchemaShape.FrontMatter => $"---\n{string.Join('\n', lines)}\n---\nThe words of it.\n",
            _ => string.Join('\n', lines) + "\n",
        };
    }

    /// <summary>The archive that it stands in.</summary>
    public IReadOnlyList<InputFile> CreateArchive(bool isWrong) =>
        [
            new("input/papers/ward/ward.txt", Encoding.UTF8.GetBytes("The Ward\n\nThe words of it stand here.\n")),
            .. Schema.Name == "archive"
                ? Array.Empty<InputFile>()
                : [new InputFile("input/archive.yml", "organisations: [{id: words, name: Words}]"u8.ToArray())],
            new(Path, Encoding.UTF8.GetBytes(Write(isWrong))),
        ];

    /// <inheritdoc/>
    public override string ToString() => $"{Schema.Name}: {string.Join(", ", Keys.Select(key => key.Name))}";

    private static IEnumerable<IReadOnlyList<SchemaField>> Walk(SchemaField field, IReadOnlyList<SchemaField> keys) =>
        field.Fields.SelectMany(inner => Walk(inner, [.. keys, inner])).Prepend(keys);

    private static string WriteValue(IReadOnlyList<SchemaField> keys, bool isWrong)
    {
        if (keys.Count == 1)
        {
            return isWrong ? WriteWrong(keys[0]) : WriteGood(keys[0]);
        }

        var others = keys[0].Fields.Where(field => field.IsRequired && field != keys[1]);
        var supports =
            keys[0].Name == "sources" && keys[1].Name is not ("title" or "url")
                ? ["title: words"]
                : Array.Empty<string>();
        if (keys[0].Format is FieldFormat.Group or FieldFormat.Phrase)
        {
            var isText = keys[0].Format == FieldFormat.Phrase && !isWrong;
            return $"{{{keys[1].Name}: {(isText ? WriteText(keys[0]) : WriteValue([.. keys.Skip(1)], isWrong))}}}";
        }

        return "[{"
            + string.Join(
                ", ",
                others
                    .Select(field => $"{field.Name}: {WriteGood(field)}")
                    .Concat(supports)
                    .Append($"{keys[1].Name}: {WriteValue([.. keys.Skip(1)], isWrong)}")
            )
            + "}]";
    }

    private static string WriteGood(SchemaField field) =>
        field.Format switch
        {
            FieldFormat.Word => field.Choices[0],
            FieldFormat.Number when field.Name is "from" or "to" or "year" => "2001",
            FieldFormat.Entries => "[{"
                + string.Join(
                    ", ",
                    field
                        .Fields.Where(inner => inner.IsRequired || inner.Name == "title")
                        .Select(inner => $"{inner.Name}: {WriteGood(inner)}")
                )
                + "}]",
            FieldFormat.Group => $"{{{field.Fields[0].Name}: {WriteGood(field.Fields[0])}}}",
            FieldFormat.Phrase => WriteText(field),
            FieldFormat.Text when field.Name is "file" or "main" => "ward.txt",
            FieldFormat.Text when field.Name == "paper" => "ward",
            _ => Good.GetValueOrDefault(field.Format, "words"),
        };

    /// <summary>The words in English, which have all slots.</summary>
    private static string WriteText(SchemaField field) =>
        $"'{field.Description.Split(" | ")[^1].Replace("'", "''", StringComparison.Ordinal)}'";

    private static string WriteWrong(SchemaField field) =>
        field.Format == FieldFormat.Word && !field.IsOpen ? "zzz" : Wrong.GetValueOrDefault(field.Format, "[a, b]");
}
