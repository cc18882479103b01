using StaticArchive.Model;
using StaticArchive.Tests.Ingest.Typesetting;

namespace StaticArchive.Tests.Ingest;

/// <summary>One manuscript, every shape: what it is made of is found again, whatever it was set in.</summary>
public class ShapeTests
{
    public static TheoryData<string> Shapes() =>
        [.. Typesetter.All.Where(setter => setter.Shape != "record page").Select(setter => setter.Shape)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Headings_lists_quotations_boxes_tables_and_references_are_found_again(string shape)
    {
        var setter = Typesetter.All.First(one => one.Shape == shape);
        var trouble = Manuscript.All().SelectMany(paper => Differences(paper, setter)).ToList();
        Assert.True(trouble.Count == 0, $"{trouble.Count} differences\n" + string.Join('\n', trouble));
    }

    [Fact]
    public void A_record_page_gives_its_fields_and_its_references()
    {
        var setter = Typesetter.All.First(one => one.Shape == "record page");
        foreach (var paper in Manuscript.All())
        {
            var intake = SingleDocument.Ingest(System.Text.Encoding.UTF8.GetBytes(setter.Set(paper)), setter.Extension);
            var record = Assert.Single(intake.Papers);
            var document = Assert.Single(intake.Documents);
            Assert.Equal(DocumentRole.Record, document.Role);
            Assert.Equal(paper.Title, record.Title);
            Assert.Equal(
                paper.Authors.Select(name => name.Split(' ')[^1]),
                record.Item.Author.Select(author => author.Family!.Split(' ')[^1]),
                StringComparer.Ordinal
            );
            Assert.StartsWith(paper.Date[^4..], record.Item.Issued?.Edtf, StringComparison.Ordinal);
            Assert.Equal("Matters Papers", record.Item.CollectionTitle);
            Assert.Equal(["policy", "people", "places"], record.Item.Keyword);
            Assert.Equal(paper.Abstract, record.Item.Abstract);
            Assert.Equal(
                paper.Parts.Count(part => part.Kind == PartKind.Reference),
                document.Blocks.Count(block => block.Kind == BlockKind.Reference)
            );
        }
    }

    private static IEnumerable<string> Differences(Manuscript paper, Typesetter setter)
    {
        var intake = SingleDocument.Ingest(System.Text.Encoding.UTF8.GetBytes(setter.Set(paper)), setter.Extension);
        var (record, document) = (Assert.Single(intake.Papers), Assert.Single(intake.Documents));
        var expected = Expected(paper, setter.Shape).ToList();
        var found = Found(document, paper, setter.Shape).ToList();
        foreach (var line in expected.Except(found, StringComparer.Ordinal))
        {
            yield return $"{paper.Name}: - {line}";
        }

        foreach (var line in found.Except(expected, StringComparer.Ordinal))
        {
            yield return $"{paper.Name}: + {line}";
        }

        if (
            record.Title != paper.Title
            || !record.Item.Author.Select(name => name.DisplayForm).SequenceEqual(paper.Authors, StringComparer.Ordinal)
        )
        {
            yield return (
                $"{paper.Name}: title \"{record.Title}\", authors "
                + $"{string.Join("; ", record.Item.Author.Select(name => name.DisplayForm))}"
            );
        }

        if (record.Item.Issued?.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) != paper.Date[^4..])
        {
            yield return $"{paper.Name}: date {record.Item.Issued?.ShortForm}";
        }
    }

    /// <summary>
    /// What a shape can tell: plain text has one level of headings without numbers, and no boxes in TEI.
    /// </summary>
    private static IEnumerable<string> Expected(Manuscript paper, string shape)
    {
        var names = Names(shape);
        return paper
            .Parts.Where(part => names.ContainsKey(part.Kind))
            .Select(part => $"{names[part.Kind]} | {part.Text}");
    }

    private static Dictionary<PartKind, string> Names(string shape)
    {
        var isPlain = Typesetter.All.First(one => one.Shape == shape).Extension == ".txt";
        var names = new Dictionary<PartKind, string>
        {
            [PartKind.Section] = "heading 2",
            [PartKind.Subsection] = isPlain ? "heading 2" : "heading 3",
            [PartKind.Bullet] = "item",
            [PartKind.Number] = "item",
            [PartKind.Quote] = "quotation",
            [PartKind.BoxTitle] = shape == "tei" ? "paragraph" : "box",
            [PartKind.Reference] = "reference",
            [PartKind.Paragraph] = "paragraph",
        };
        if (shape == "tei")
        {
            names[PartKind.BoxText] = "paragraph";
        }

        if (shape != "two columns")
        {
            names[PartKind.Row] = "row";
        }

        return names;
    }

    private static IEnumerable<string> Found(Document document, Manuscript paper, string shape)
    {
        var rows = shape == "two columns" ? Rows(paper) : [];
        return document
            .Blocks.Where(block =>
                block.Kind != BlockKind.Paragraph
                || (IsBodyText(block) && !rows.Contains(block.Span.Slice(document.Text)))
            )
            .SelectMany(block => Found(document, block));
    }

    private static IEnumerable<string> Found(Document document, Block block)
    {
        var text = block.Span.Slice(document.Text);
        return block.Kind switch
        {
            BlockKind.Heading when block.Level > 1 && text != "Abstract" => [$"heading {block.Level} | {text}"],
            BlockKind.ListItem => ["item | " + WithoutNumber(text)],
            BlockKind.Quotation or BlockKind.PullQuote => ["quotation | " + WithoutSpeaker(text)],
            BlockKind.Box => ["box | " + text],
            BlockKind.Table => block.Table!.Rows.Select(row => "row | " + Cells(document, row)),
            BlockKind.Reference => ["reference | " + text],
            BlockKind.Paragraph => ["paragraph | " + text],
            _ => [],
        };
    }

    /// <summary>Rows as two columns leave them: paragraphs without bars.</summary>
    private static HashSet<string> Rows(Manuscript paper) =>
        paper
            .Parts.Where(part => part.Kind == PartKind.Row)
            .Select(part => part.Text.Replace('|', ' '))
            .ToHashSet(StringComparer.Ordinal);

    private static bool IsBodyText(Block block) =>
        block.Box is null && block.Field is null && block.Section is not null and not "abstract";

    private static string WithoutNumber(string item) => char.IsAsciiDigit(item[0]) && item[1] == '.' ? item[3..] : item;

    private static string WithoutSpeaker(string quotation) =>
        quotation.Replace(" (Interview)", "", StringComparison.Ordinal).Trim('“', '”');

    private static string Cells(Document document, IEnumerable<Span> row) =>
        string.Join('|', row.Select(cell => cell.Slice(document.Text)));
}
