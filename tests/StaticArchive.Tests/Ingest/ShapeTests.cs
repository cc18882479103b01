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
    public void Headings_lists_voices_boxes_tables_and_references_are_found_again(string shape)
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
        var isPlain = Typesetter.All.First(one => one.Shape == shape).Extension == ".txt";
        foreach (var part in paper.Parts)
        {
            var line = part.Kind switch
            {
                PartKind.Section => "heading 2 | " + part.Text,
                PartKind.Subsection => $"heading {(isPlain ? 2 : 3)} | " + part.Text,
                PartKind.Bullet or PartKind.Number => "item | " + part.Text,
                PartKind.Quote => "voice | " + part.Text,
                PartKind.BoxTitle => (shape == "tei" ? "paragraph | " : "box | ") + part.Text,
                PartKind.BoxText when shape == "tei" => "paragraph | " + part.Text,
                PartKind.Row => shape == "two columns" ? null : "row | " + part.Text,
                PartKind.Reference => "reference | " + part.Text,
                PartKind.Paragraph => "paragraph | " + part.Text,
                _ => null,
            };
            if (line is not null)
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Found(Document document, Manuscript paper, string shape)
    {
        var rows = paper
            .Parts.Where(part => part.Kind == PartKind.Row)
            .Select(part => part.Text.Replace('|', ' '))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var block in document.Blocks)
        {
            var text = block.Span.Slice(document.Text);
            switch (block.Kind)
            {
                case BlockKind.Heading when block.Level > 1 && text != "Abstract":
                    yield return $"heading {block.Level} | {text}";
                    break;
                case BlockKind.ListItem:
                    yield return "item | " + (char.IsAsciiDigit(text[0]) && text[1] == '.' ? text[3..] : text);
                    break;
                case BlockKind.Quotation or BlockKind.PullQuote:
                    yield return "voice | " + text.Replace(" (Interview)", "", StringComparison.Ordinal).Trim('“', '”');
                    break;
                case BlockKind.Box:
                    yield return "box | " + text;
                    break;
                case BlockKind.Table:
                    foreach (var row in block.Table!.Rows)
                    {
                        yield return "row | " + string.Join('|', row.Select(cell => cell.Slice(document.Text)));
                    }

                    break;
                case BlockKind.Reference:
                    yield return "reference | " + text;
                    break;
                case BlockKind.Paragraph
                    when block.Box is null
                        && block.Field is null
                        && block.Section is not null and not "abstract"
                        && (shape != "two columns" || !rows.Contains(text)):
                    yield return "paragraph | " + text;
                    break;
                default:
                    break;
            }
        }
    }
}
