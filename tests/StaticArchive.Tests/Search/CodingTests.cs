using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Publish.Search.Compression;

namespace StaticArchive.Tests.Search;

/// <summary>What is written bit by bit is read back.</summary>
public class CodingTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20111UL, 20113UL);

    [Fact]
    public void Ascending_numbers_are_read_back() => Check.One(Seeded, Prop.ForAll<int[]>(values =>
    {
        var numbers = values.Select(value => Math.Abs(value % 5000)).Distinct().Order().ToArray();
        var bits = new BitWriter();
        InterpolativeCode.Write(bits, numbers, 0, 4999);
        var read = new int[numbers.Length];
        InterpolativeCode.Read(new BitReader(bits.TakeText()), read, 0, 4999);
        return numbers.SequenceEqual(read);
    }));

    [Fact]
    public void A_run_of_all_numbers_costs_nothing()
    {
        var bits = new BitWriter();
        InterpolativeCode.Write(bits, Enumerable.Range(0, 100_000).ToArray(), 0, 99_999);
        Assert.Equal("", bits.TakeText());
    }

    [Fact]
    public void Positions_are_read_back() => Check.One(Seeded, Prop.ForAll<int[]>(values =>
    {
        var positions = values.Select(value => Math.Abs(value % 900)).Distinct().Order().ToArray();
        var bits = new BitWriter();
        PositionListCodec.Write(bits, positions);
        return positions.SequenceEqual(PositionListCodec.Read(new BitReader(bits.TakeText())));
    }));

    [Fact]
    public void Groups_of_forms_are_read_back()
    {
        ConflationClass[] groups = [new("trust", ["trust", "trusted", "trusts"]), new("truth", ["truth"]), new("2011", ["2011"])];
        var read = FrontCoder.Read(FrontCoder.Write(groups));
        Assert.Equal(groups.Select(group => $"{group.Prefix}: {string.Join(' ', group.Terms)}"), read.Select(group => $"{group.Prefix}: {string.Join(' ', group.Terms)}"));
    }
}
