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
}
