namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A record that many inputs hold (a document, a paper, the fields of a reference, its line): a fingerprint takes in
/// the record's own fingerprint, which is computed once.
/// </summary>
/// <param name="serializers">The serializers of all types.</param>
/// <param name="fields">Writes the record field by field.</param>
/// <param name="isInterned">
/// Whether equal records that are read become one object; each then stands behind its fingerprint, which need not be
/// computed again for each of 40,000 references.
/// </param>
internal sealed class SharedObjectSerializer(SerializerRegistry serializers, ObjectSerializer fields, bool isInterned)
    : Serializer
{
    private const int Null = 0;
    private const int New = 1;
    private const int FirstNumber = 2;

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        if (output.IsFingerprintOnly && value is not null)
        {
            output.WriteFingerprint(serializers.GetFingerprint(value, fields));
        }
        else if (!isInterned)
        {
            fields.Write(value, output);
        }
        else
        {
            WriteInterned(value, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input)
    {
        if (!isInterned)
        {
            return fields.Read(input);
        }

        switch (input.ReadVarInt())
        {
            case Null:
                return null;
            case New:
                var value = serializers.Intern(input.ReadFingerprint(), fields.Read(input)!);
                input.SharedObjects.Add(value);
                return value;
            case var number:
                return input.SharedObjects[checked((int)number) - FirstNumber];
        }
    }

    /// <summary>
    /// The fields once, and a number where the value has them again: an entry of a list and its occurrence do.
    /// </summary>
    private void WriteInterned(object? value, SerializationWriter output)
    {
        if (value is null)
        {
            output.WriteVarInt(Null);
            return;
        }

        var fingerprint = serializers.GetFingerprint(value, fields);
        if (output.FindShared(fingerprint) is >= 0 and var number)
        {
            output.WriteVarInt(FirstNumber + number);
            return;
        }

        output.WriteVarInt(New);
        output.WriteFingerprint(fingerprint);
        fields.Write(value, output);
        output.AddShared(fingerprint);
    }
}
