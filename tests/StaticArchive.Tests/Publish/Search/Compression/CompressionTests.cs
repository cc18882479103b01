using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Publish.Search.Compression;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Tests.Publish.Search.Compression;

/// <summary>What is written bit by bit is read back, by the script that reads it in a browser.</summary>
public sealed class CompressionTests : IDisposable
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20111UL, 20113UL);

    private readonly OpenedScript _script = new();

    public void Dispose() => _script.Dispose();

    [Fact]
    public void Ascending_numbers_are_read_back() =>
        Check.One(
            Seeded,
            Prop.ForAll<int[]>(values =>
            {
                var numbers = values.Select(value => Math.Abs(value % 5000)).Distinct().Order().ToArray();
                var bits = new BitWriter();
                InterpolativeCode.Write(bits, numbers, 0, 4999);
                var read = _script.Numbers(
                    "(text, count) => { const all = []; reader(text).ascending(all, 0, count, 0, 4999); return all; }",
                    bits.TakeText(),
                    numbers.Length
                );
                return numbers.SequenceEqual(read);
            })
        );

    [Fact]
    public void A_run_of_all_numbers_costs_nothing()
    {
        var bits = new BitWriter();
        InterpolativeCode.Write(bits, Enumerable.Range(0, 100_000).ToArray(), 0, 99_999);
        Assert.Equal("", bits.TakeText());
    }

    [Fact]
    public void Positions_are_read_back() =>
        Check.One(
            Seeded,
            Prop.ForAll<int[]>(values =>
            {
                var positions = values.Select(value => Math.Abs(value % 900)).Distinct().Order().ToArray();
                var bits = new BitWriter();
                PositionListCodec.Write(bits, positions, new int[positions.Length]);
                return positions.SequenceEqual(_script.Numbers("text => readPositions(text, 1).all", bits.TakeText()));
            })
        );

    [Fact]
    public void Small_words_before_a_position_are_read_back_the_nearest_first()
    {
        var run = StopWords.AppendToRun(0, StopWords.GetNumber("of"));
        run = StopWords.AppendToRun(run, StopWords.GetNumber("the"));
        var bits = new BitWriter();
        PositionListCodec.Write(bits, [5, 9], [run, 0]);
        var (of, the) = (StopWords.GetNumber("of"), StopWords.GetNumber("the"));
        Assert.Equal([the | (of << 6), 0], _script.Numbers("text => readPositions(text, 1).before", bits.TakeText()));
    }

    [Fact]
    public void Positions_of_several_passages_are_told_apart()
    {
        int[][] passages =
        [
            [3, 4, 90],
            [],
            [0],
            [17, 600],
        ];
        var bits = new BitWriter();
        foreach (var positions in passages)
        {
            PositionListCodec.Write(bits, positions, new int[positions.Length]);
        }

        var written = bits.TakeText();
        Assert.Equal([0, 3, 3, 4, 6], _script.Numbers("text => [...readPositions(text, 4).begins]", written));
        Assert.Equal([3, 4, 90, 0, 17, 600], _script.Numbers("text => readPositions(text, 4).all", written));
    }

    [Fact]
    public void A_list_is_read_back_strongest_passages_first()
    {
        var bits = new BitWriter();
        PostingListCodec.WriteHeader(bits, 4, 90);
        PostingListCodec.WriteImpact(bits, [7, 12], (First: true, Skipped: 0), 40);
        PostingListCodec.WriteImpact(bits, [0, 39], (First: false, Skipped: 2), 40);
        var written = bits.TakeText();
        Assert.Equal([7, 12, 0, 39], _script.Numbers("text => [...readList(text, 40).numbers]", written));
        Assert.Equal([90, 90, 87, 87], _script.Numbers("text => [...readList(text, 40).impacts]", written));
    }

    [Fact]
    public void Groups_of_forms_are_read_back()
    {
        ConflationClass[] groups =
        [
            new("trust", ["trust", "trusted", "trusts"]),
            new("truth", ["truth"]),
            new("2011", ["2011"]),
        ];
        var read = _script.Strings(
            """
            content => {
              const { forms } = PARSERS.t(content, 0);
              return forms.filter(form => form.number === form.first)
                .map(form => `${form.base}: ${family({ forms }, form).map(one => one.word).join(' ')}`);
            }
            """,
            FrontCoder.Write(groups) + "\n"
        );
        Assert.Equal(groups.Select(group => $"{group.Prefix}: {string.Join(' ', group.Terms)}"), read);
    }
}
