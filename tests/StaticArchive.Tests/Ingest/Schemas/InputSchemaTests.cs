using System.Text;
using Json.Schema;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Data.Schemas;

namespace StaticArchive.Tests.Ingest.Schemas;

/// <summary>What editors are told by the schemas, what readers say, and what pages say, is one.</summary>
public class InputSchemaTests
{
    public static TheoryData<string> Samples => [.. SchemaSample.All.Select(sample => sample.ToString())];

    [Fact]
    public void Every_file_of_the_archive_is_valid()
    {
        var files = Repository.Files("input").Where(file => FindSchema(file.Path) is not null).ToList();
        Assert.True(files.Count > 20);
        Assert.All(
            files,
            file => Assert.Null(FindErrors(FindSchema(file.Path)!, Encoding.UTF8.GetString(file.Bytes.Span)))
        );
    }

    [Fact]
    public void Every_example_is_valid() =>
        Assert.All(InputSchemaCatalog.All, schema => Assert.Null(FindErrors(schema, schema.Example + "\n")));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_good_value_is_taken_by_both(string name)
    {
        var sample = Find(name);
        Assert.Null(FindErrors(sample.Schema, sample.Write(isWrong: false)));
        Assert.DoesNotContain(
            Messages(sample, isWrong: false),
            message => message.Code.StartsWith("SA06", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_wrong_value_is_reported_by_both(string name)
    {
        var sample = Find(name);
        Assert.NotNull(FindErrors(sample.Schema, sample.Write(isWrong: true)));
        Assert.Contains(Messages(sample, isWrong: true), message => message.Severity > Severity.Note);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_key_that_is_not_known_is_reported_by_both(string name)
    {
        var sample = Find(name);
        var key = sample.Keys[^1].Name;
        if (sample.Keys.Any(field => field.IsOpen) || sample.Schema.Name == "references")
        {
            return;
        }

        var (good, wrong) = (sample.Write(isWrong: false), Replace(sample.Write(isWrong: false), key));
        Assert.NotEqual(good, wrong);
        Assert.NotNull(FindErrors(sample.Schema, wrong));
        Assert.Contains(
            Link([
                .. sample.CreateArchive(isWrong: false).SkipLast(1),
                new InputFile(sample.Path, Encoding.UTF8.GetBytes(wrong)),
            ]),
            message => message.Location.Path == sample.Path && message.Code is "SA0604" or "SA0602"
        );
    }

    /// <summary>What a reader knows is said where a key is unknown, far from all others.</summary>
    [Theory]
    [InlineData("archive")]
    [InlineData("paper")]
    [InlineData("annotation")]
    [InlineData("events")]
    [InlineData("references")]
    [InlineData("page")]
    [InlineData("search-cases")]
    [InlineData("words")]
    public void A_reader_knows_the_keys_of_the_schema_and_no_others(string name)
    {
        var sample = SchemaSample.All.First(sample => sample.Schema.Name == name);
        var known = Link([
                .. sample.CreateArchive(isWrong: false).SkipLast(1),
                new InputFile(sample.Path, Encoding.UTF8.GetBytes(AddKey(sample))),
            ])
            .Single(message => message.Code == "SA0604")
            .Text.Split("known here: ")[1]
            .TrimEnd('.')
            .Split(", ");
        Assert.Equal(
            sample.Schema.Fields.SelectMany(field => field.Aliases.Append(field.Name)).Order(StringComparer.Ordinal),
            known.Order(StringComparer.Ordinal)
        );
    }

    private static string AddKey(SchemaSample sample)
    {
        const string Key = "qqqqqqqqqqqqqqqqqqqq: x\n";
        var text = sample.Write(isWrong: false);
        return sample.Schema.Shape == SchemaShape.List
            ? $"{text}  {Key}"
            : text.Insert(text.IndexOf(sample.Keys[0].Name, StringComparison.Ordinal), Key);
    }

    [Theory]
    [InlineData("schema.json")]
    [InlineData("md")]
    public void What_the_repository_has_is_what_the_code_says(string kind)
    {
        foreach (var schema in InputSchemaCatalog.All)
        {
            var file = $"{schema.Name}.schema.json";
            var text =
                kind == "md"
                    ? $"# {schema.Title}\n\n{SchemaMarkdownWriter.Write(schema, file)}"
                    : Encoding.UTF8.GetString(InputSchemaWriter.Write(schema, id: null).Span);
            var path = Repository.At("src", "StaticArchive.Model", "Schemas", "Files", $"{schema.Name}.{kind}");
            if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            {
                File.WriteAllText(path, text);
            }

            Assert.Equal(text, File.ReadAllText(path));
        }
    }

    private static string Replace(string text, string key)
    {
        var at = text.LastIndexOf(key + ": ", StringComparison.Ordinal);
        return text[..at] + "zzz" + text[(at + key.Length)..];
    }

    private static SchemaSample Find(string name) => SchemaSample.All.First(sample => sample.ToString() == name);

    private static IEnumerable<Message> Messages(SchemaSample sample, bool isWrong) =>
        Link(sample.CreateArchive(isWrong)).Where(message => message.Location.Path == sample.Path);

    private static IReadOnlyList<Message> Link(IReadOnlyList<InputFile> files) =>
        Linking.Link(Ingestion.Read(files, settings => settings)).Messages;

    /// <summary>What the schema says against a text; null for nothing.</summary>
    private static string? FindErrors(InputSchema schema, string text)
    {
        var read = JsonSchema.FromText(Encoding.UTF8.GetString(InputSchemaWriter.Write(schema, id: null).Span));
        var result = read.Evaluate(YamlJson.Parse(text), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid
            ? null
            : string.Join(
                '\n',
                result
                    .Details.Where(part => part.Errors is not null)
                    .Select(part => $"{part.InstanceLocation}: {string.Join(", ", part.Errors!.Values)}")
            );
    }

    private static readonly Dictionary<string, InputSchema> SingleFiles = new(StringComparer.Ordinal)
    {
        ["input/archive.yml"] = ArchiveSchema.Schema,
        ["input/search-cases.yml"] = SearchCaseSchema.Schema,
        ["input/theme/words.yml"] = WordsSchema.Schema,
        ["input/references/aliases.yml"] = AliasSchema.Schema,
    };

    private static InputSchema? FindSchema(string path) =>
        path switch
        {
            _ when SingleFiles.TryGetValue(path, out var schema) => schema,
            _ when path.EndsWith("/paper.yml", StringComparison.Ordinal) => PaperSchema.Schema,
            _ when path.StartsWith("input/timeline/", StringComparison.Ordinal) => EventSchema.Schema,
            _ when path.StartsWith("input/annotations/", StringComparison.Ordinal) => AnnotationSchema.Schema,
            _ when path.StartsWith("input/pages/", StringComparison.Ordinal) => PageSchema.Schema,
            _ when path.StartsWith("input/references/", StringComparison.Ordinal)
                    && path.EndsWith(".yml", StringComparison.Ordinal) => ReferenceSchema.Schema,
            _ => null,
        };
}
