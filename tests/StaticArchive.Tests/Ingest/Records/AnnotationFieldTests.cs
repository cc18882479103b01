using System.Text;
using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Data.Schemas;

namespace StaticArchive.Tests.Ingest.Records;

/// <summary>The front matter of annotations, field by field; and the schema that says the same to editors.</summary>
public class AnnotationFieldTests
{
    private const string Good = "---\nauthor: A\ncreated: 2020-01-02\nquote: The board met twice a month\n";

    [Theory]
    [InlineData(
        "autor: B",
        "(5,1): warning SA0604: the key \"autor\" is not known and is left out; did you mean \"author\"?"
    )]
    [InlineData(
        "sufix: and",
        "(5,1): warning SA0604: the key \"sufix\" is not known and is left out; did you mean \"suffix\"?"
    )]
    [InlineData(
        "motivation: comenting",
        "(5,13): warning SA0408: \"comenting\" is no motivation, so \"commenting\" is taken; did you mean "
            + "\"commenting\"?"
    )]
    [InlineData(
        "orcid: 0000-0002-1825-0098",
        "(5,8): error SA0603: the value of \"orcid\" cannot be used: an ORCID iD is expected here, such as "
            + "0000-0002-1825-0097, and its last character has to fit the others."
    )]
    [InlineData(
        "url: javascript:alert(1)",
        "(5,6): error SA0603: the value of \"url\" cannot be used: an address that begins with https:// or "
            + "http:// is expected here."
    )]
    [InlineData(
        "prefix: [a, b]",
        "(5,9): error SA0603: the value of \"prefix\" cannot be used: a text is expected here."
    )]
    [InlineData(
        "tags: {a: b}",
        "(5,7): error SA0603: the value of \"tags\" cannot be used: a text or a list of texts is expected here."
    )]
    public void What_is_wrong_in_a_field_is_said_where_it_stands(string line, string message) =>
        Assert.Equal(["input/annotations/towns/note.md" + message], Messages(Good + line + "\n---\nA note.\n"));

    [Theory]
    [InlineData(
        "reply-to: nothing",
        "(4,8): warning SA0406: this is to be a reply to \"nothing\", but there is no annotation of that id; "
            + "it is shown as a note of its own."
    )]
    [InlineData(
        "reply-to: note",
        "(4,8): warning SA0406: this is to be a reply to \"note\", but its replies go round in a circle; it "
            + "is shown as a note of its own."
    )]
    [InlineData(
        "references: nobody-1999",
        "(4,8): warning SA0407: it names the work \"nobody-1999\", but the reference index has none of that "
            + "id; copy the id from the work's address."
    )]
    public void What_leads_nowhere_is_said_where_it_stands(string line, string message) =>
        Assert.Equal(["input/annotations/towns/note.md" + message], Messages(Good + line + "\n---\nA note.\n"));

    [Theory]
    [InlineData("author", "(2,1): error SA0602: the field \"author\" is missing; add a line \"author: …\".")]
    [InlineData("created", "(2,1): error SA0602: the field \"created\" is missing; add a line \"created: …\".")]
    [InlineData("quote", "(2,1): error SA0602: the field \"quote\" is missing; add a line \"quote: …\".")]
    public void What_is_missing_is_named(string field, string message) =>
        Assert.Equal(
            ["input/annotations/towns/note.md" + message],
            Messages(
                string.Concat(
                    Good.Split('\n')
                        .Where(line => !line.StartsWith(field, StringComparison.Ordinal) && line.Length > 0)
                        .Select(line => line + "\n")
                ) + "---\nA note.\n"
            )
        );

    [Theory]
    [InlineData("created: yesterday", true)]
    [InlineData("created: 22/11/2026", true)]
    [InlineData("created: \"2026-11-22T10:15:00Z\"", false)]
    [InlineData("created: 2026-11", false)]
    public void A_date_is_written_year_first(string line, bool wrong) =>
        Assert.Equal(
            wrong,
            Messages(Good.Replace("created: 2020-01-02", line, StringComparison.Ordinal) + "---\nA note.\n")
                .Any(message => message.Contains("(3,10): error SA0603", StringComparison.Ordinal))
        );

    [Fact]
    public void The_schema_has_the_fields_that_the_reader_knows()
    {
        using var schema = JsonDocument.Parse(
            InputSchemaWriter.Write(AnnotationSchema.Schema, "https://archive.example/data/annotation.schema.json")
        );
        var root = schema.RootElement;
        Assert.Equal("https://archive.example/data/annotation.schema.json", root.GetProperty("$id").GetString());
        Assert.Equal(
            ["author", "created", "quote"],
            root.GetProperty("required").EnumerateArray().Select(name => name.GetString())
        );
        Assert.False(root.GetProperty("additionalProperties").GetBoolean());
        var known = Assert
            .Single(Messages(Good + "zzzzzzzz: x\n---\nA note.\n"))
            .Split("known here: ")[1]
            .TrimEnd('.')
            .Split(", ");
        Assert.Equal(
            known.Order(StringComparer.Ordinal),
            root.GetProperty("properties").EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Messages(string note) =>
        Pipeline
            .Run(
                [
                    File(
                        "input/papers/towns.md",
                        "# Two towns\n\nThe board met twice a month. It settled most things.\n"
                    ),
                    File("input/annotations/towns/note.md", note),
                ],
                settings => settings,
                _ => { }
            )
            .Archive.Messages.Where(message =>
                message.Location.Path.StartsWith("input/annotations/", StringComparison.Ordinal)
            )
            .Select(message => message.ToString());

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
