using StaticArchive.Caching.Serialization;
using StaticArchive.Model;

namespace StaticArchive.Tests.Caching.Serialization;

/// <summary>The fields of a reference stand in many values, and are one object when these are read.</summary>
public class SharedObjectSerializerTests
{
    [Fact]
    public void Equal_references_come_back_as_one_object_with_the_fingerprint_they_had()
    {
        var serializers = new SerializerRegistry();
        CslItem[] items = [new() { Type = "book", Title = "On weirs" }, new() { Type = "book", Title = "On weirs" }];
        using var output = new SerializationWriter(isFingerprintOnly: false);
        serializers.Get(typeof(CslItem[])).Write(items, output);
        var input = new SerializationReader(output.WrittenMemory, new Dictionary<string, InputFile>());
        var again = (CslItem[])new SerializerRegistry().Get(typeof(CslItem[])).Read(input)!;
        Assert.Same(again[0], again[1]);
        Assert.Equal(items[0].Title, again[0].Title);
        Assert.Equal(
            serializers.ComputeFingerprint("a", [items[0]]),
            new SerializerRegistry().ComputeFingerprint("a", [again[0]])
        );
    }

    [Fact]
    public void Fields_that_a_value_has_again_are_written_once()
    {
        var item = new CslItem { Type = "book", Title = "On weirs" };
        CslItem?[] items = [item, null, item with { Title = "On locks" }, item, item with { Title = "On locks" }, item];
        var one = Write<CslItem?[]>([item]);
        var all = Write(items);
        var again = Read<CslItem?[]>(all);
        Assert.Equal(
            ["On weirs", null, "On locks", "On weirs", "On locks", "On weirs"],
            again.Select(read => read?.Title)
        );
        Assert.Same(again[0], again[5]);
        Assert.Same(again[2], again[4]);
        Assert.True(all.Length < 2 * one.Length, $"{all.Length} bytes for two records, {one.Length} for one");
    }

    [Fact]
    public void A_number_that_no_fields_have_is_no_value()
    {
        var bytes = Write<CslItem?[]>([null]);
        bytes[^1] = 10; // zigzag: 5
        Assert.ThrowsAny<ArgumentException>(() => Read<CslItem?[]>(bytes));
    }

    /// <summary>What follows from other fields is made again by whoever reads a value.</summary>
    [Fact]
    public void Fields_that_follow_from_others_are_not_kept()
    {
        var whole = new Rectangle(2, 3);
        Assert.Equal(6, whole.Area);
        var again = Read<Rectangle>(Write(whole));
        Assert.Null(again.Computed);
        Assert.Equal(6, again.Area);
    }

    private static byte[] Write<T>(T value)
    {
        using var output = new SerializationWriter(isFingerprintOnly: false);
        new SerializerRegistry().Get(typeof(T)).Write(value, output);
        return output.WrittenMemory.ToArray();
    }

    private static T Read<T>(byte[] bytes) =>
        (T)
            new SerializerRegistry()
                .Get(typeof(T))
                .Read(new SerializationReader(bytes, new Dictionary<string, InputFile>()))!;

    private sealed record Rectangle(int Width, int Height)
    {
        [field: NonSerialized]
        public int? Computed { get; private set; }

        public int Area => Computed ??= Width * Height;
    }
}
